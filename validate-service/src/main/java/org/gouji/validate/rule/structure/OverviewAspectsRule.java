package org.gouji.validate.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.SectionNames;
import org.gouji.validate.rule.SkipReasons;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.FoldedText;

/**
 * S11: the overview leaves out one of the five prescribed aspects. A heading or a sentence on the
 * matter is enough, in whatever of its usual wordings; the bare name of a website or of a body that
 * is supervised is not.
 */
public final class OverviewAspectsRule implements Rule {
  private static final List<Aspect> ASPECTS =
      List.of(
          new Aspect(
              "主动公开", "proactive disclosure", "主动(?:地|向社会|及时|发布|对外){0,3}公开|主动[^,。;]{0,12}公开"),
          new Aspect("依申请公开", "requests", "依申请|申请公开|公开申请|信息申请"),
          new Aspect(
              "政府信息管理",
              "management of information",
              "信息(?:公开)?(?:资源)?[^,。;]{0,10}管理|管理[^,。;]{0,8}信息|信息资源|规范性文件[^,。;]{0,8}(?:管理|清理)"
                  + "|(?:保密|发布|信息|内容|公开|严格)[^,。;]{0,4}(?:审查|审核)|三审|公开属性|公开目录|信息发布(?:制度|机制|流程)"),
          new Aspect(
              "平台建设",
              "platforms",
              "平台(?:的|化)?建设|公开平台"
                  + "|(?:平台|网站|新媒体|公众号|渠道|载体|阵地|专栏|专区|栏目|公开栏|查阅点)[^,。;]{0,12}"
                  + "(?:建设|管理|运行|运维|维护|优化|搭建|打造|升级|完善|改版|建成|调整|更新)"
                  + "|(?:建设|搭建|打造|优化|完善|拓展|拓宽|升级|改版|加强|丰富|健全|设立|创新|畅通|用好|利用)[^,。;]{0,16}"
                  + "(?:平台|网站|新媒体|公众号|渠道|载体|阵地|专栏|专区|栏目|公开栏|形式|查阅点)"),
          new Aspect("监督保障", "supervision", "监督|保障(?!性|房)|考核|评议|责任追究|组织领导|督[促导查]|培训"));

  @Override
  public String id() {
    return "S11";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    Optional<Section> overview = report.section(SectionKind.OVERVIEW);
    if (overview.isEmpty()) {
      return RuleCheck.notApplicable(SkipReasons.absentSection(SectionKind.OVERVIEW));
    }
    if (EmptySectionRule.saysNothing(overview.get())) {
      return RuleCheck.notApplicable("section overview says nothing");
    }
    String text = FoldedText.of(overview.get().text()).dense().value();
    List<Aspect> missing = ASPECTS.stream().filter(aspect -> !aspect.isIn(text)).toList();
    return RuleCheck.of(
        missing.isEmpty() ? List.of() : List.of(violation(overview.get(), missing)), List.of());
  }

  private static Violation violation(Section overview, List<Aspect> missing) {
    Message message =
        new Message(
            "总体情况未写" + missing.stream().map(Aspect::zh).collect(Collectors.joining("、")) + "方面的情况。",
            "The overview leaves out "
                + missing.stream().map(Aspect::en).collect(Collectors.joining(", "))
                + ".");
    return Violation.of(
        SectionNames.subject(SectionKind.OVERVIEW),
        message,
        List.of(ReportContext.evidence(overview)));
  }

  private record Aspect(String zh, String en, Pattern wordings) {
    Aspect(String zh, String en, String wordings) {
      this(zh, en, Pattern.compile(wordings));
    }

    boolean isIn(String text) {
      return wordings.matcher(text).find();
    }
  }
}
