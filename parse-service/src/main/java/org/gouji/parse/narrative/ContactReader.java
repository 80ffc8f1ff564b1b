package org.gouji.parse.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;

/** Reads the line that says where the agency can be reached. */
final class ContactReader implements ClaimReader {
  private static final Pattern CONTACT =
      Pattern.compile("(?:电话|电|传真|邮编|邮政编码|地址|邮箱|联系方式)(?:号码)?(?:：|为|是|(?=[0-9#]))[^，；。）]{1,80}");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    Matcher contact = CONTACT.matcher(sentence.text());
    return contact.find()
        ? List.of(Claim.words(ClaimKind.CONTACT, null, contact.start(), contact.end()))
        : List.of();
  }
}
