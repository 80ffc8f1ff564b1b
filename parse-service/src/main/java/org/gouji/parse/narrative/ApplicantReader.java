package org.gouji.parse.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Reads by whom the requests received were made: 其中自然人#、法人或其他组织#. */
final class ApplicantReader implements ClaimReader {
  private static final Pattern APPLICANT =
      Pattern.compile(
          "^(?:其中|包括|分别为|由)?(?<who>自然人|公民个人|个人|公民|法人(?:或者?|及|和|、)其[他它]组织|法人|商业企业|科研机构"
              + "|社会公益组织|法律服务机构)(?:提出|提交)?的?(?:申请)?(?:提出)?的?(?:共|为)?$");

  private static final Map<String, String> COLUMNS =
      Map.of(
          "自然人", "naturalPerson",
          "公民个人", "naturalPerson",
          "个人", "naturalPerson",
          "公民", "naturalPerson",
          "商业企业", "commercialEnterprise",
          "科研机构", "researchInstitution",
          "社会公益组织", "socialOrganization",
          "法律服务机构", "legalServiceOrganization");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    Claim whole = null;
    for (Figure figure : sentence.figures()) {
      Optional<Claim> known =
          before.stream().filter(claim -> claim.from() == figure.at()).findFirst();
      if (known.isPresent()) {
        boolean received = known.get().kind().equals(ClaimKind.REQUESTS_RECEIVED);
        whole = received ? known.get() : null;
      } else if (whole != null) {
        Claim part = part(figure, whole);
        if (part == null) {
          whole = null;
        } else {
          claims.add(part);
        }
      }
    }
    return claims;
  }

  private static @Nullable Claim part(Figure figure, Claim whole) {
    Matcher applicant = APPLICANT.matcher(figure.bareLead());
    boolean plain =
        Words.counts(figure.quantity(), Words.REQUEST_UNITS) && figure.trail().isEmpty();
    if (!plain || !applicant.matches()) {
      return null;
    }
    String who = applicant.group("who");
    return Claim.figure(ClaimKind.REQUESTS_RECEIVED, figure)
        .scoped(whole.scope())
        .about(COLUMNS.getOrDefault(who, ClaimKind.LEGAL_PERSON))
        .partOf(whole.from(), who, null);
  }
}
