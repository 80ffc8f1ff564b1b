package org.gouji.validate.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年化解村民纠纷余件，无一上访。|全年化解村民纠纷余件",
        "热线回应群众诉求余次。|热线回应群众诉求余次",
        "共接待来访余人次；其中集体来访较少。|共接待来访余人次",
        "入户为余名群众送政策上门。|入户为余名",
        "服务余家企业办理证照。|服务余家",
        "张贴公告余张 二、主动公开政府信息情况|张贴公告余张",
        "发放手册余份（含双语版）。|发放手册余份",
        "投入资金约余万元。|投入资金约余万元",
        "回應群眾訴求餘次。|回应群众诉求余次",
        "主动公开信息共计条，较上年增加。|主动公开信息共计条",
        "召开调度会累计次、专题会3次。|召开调度会累计次",
        "编发简报约期？发布动态约条。|发布动态约条",
        "全年共收到政府信息公开申请件，均按期答复。|全年共收到政府信息公开申请件",
        "累计发布政务动态条。|累计发布政务动态条",
        "在门户网站主动公开政府信息条，图片多幅。|在门户网站主动公开政府信息条",
        "印发规范性文件件。|印发规范性文件件",
        "本季度召开调度会议次，下沉一线。|本季度召开调度会议次",
        "组织经办人员集中培训次、观摩2次。|组织经办人员集中培训次",
        "编发工作简报份。|编发工作简报份",
        "刊发图文解读篇，短视频3条。|刊发图文解读篇",
        "访问量同比增长%，创历年新高。|访问量同比增长%",
        "群众满意率达%。|群众满意率达%",
        "依据国务院令第号公布的条例。|依据国务院令第号",
        "依据云政办发〔2020〕号文件。|依据云政办发〔2020〕号",
        "公开政务信息  条，办结申请 2 件。|公开政务信息条",
        "其中收到 件，答复3件。|其中收到件",
      })
  void findsWhereAFigureIsLost(String text, String passage) {
    // when
    List<Passage> found = find(text);

    // then
    assertThat(found).extracting(Passage::key).containsExactly(passage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "答复来电咨询30余次，推送短讯240余条。",
        "答复来电咨询30 余次，开展宣传约３０余场。",
        "答复来电咨询\n30\n余次。",
        "走访三十余户，培训上百余人次，下发数余份，解答几十余个问题。",
        "收到申请12件，办结10件，其余件正在办理，其余2件结转。",
        "收到申请12件，办结10件，余件均已答复。",
        "剩余件已转交，剩余项目年内完工，多余份数收回，业余场次另计。",
        "盈余项、结余项均已公示，富余名额另行分配。",
        "召开会议多次，组织若干场培训，每次会议次日公布纪要。",
        "在新闻发布会场，工作人员发放宣传材料两份。",
        "年报分概况篇、解读篇，第三次会议次序有调整。",
        "茶余饭后、工作之余，课余场地对外开放。",
        "余家村、余庆镇、余杭区均设公开栏，余某等人参加。",
        "到余家，与村民座谈。",
        "印发文件，附件，信件，案件，邮件，要件，条件，事件均已归档。",
        "规范性文件、政策性文件，依申请公开申请件，逐件登记。",
        "做到件件有着落、事事有回音，文件件件落实。",
        "依照政府信息公开条例、若干条款和条目公开信息。",
        "公共场所、公共事件、中共党员，共同办理。",
        "签约次日公示，大约场次如下，预约件，节约条件，最近次数，附近场所。",
        "累计人次、累计时长、合计项均见附表。",
        "共受理投诉件、咨询件、建议件35件，共召开会议、举办培训6场。",
        "共收到政府信息公开申请0件，未收到行政复议申请。",
        "共收到公民提出的两件申请，全年共收到申请零件。",
        "全年未收到政府信息公开申请，共受理无效申请件数较少。",
        "满意度（%）、占比%、增长率 %",
        "满意率达98%，同比增长12.5％。",
        "第二十条第（一）项，第一届、第1号、第十三次会议，次第开展，落第。",
        "云政办秘〔2020〕38号，关于号召全体党员（2020）号召力的报道。",
        "公开 条例全文，信息 条目，申请 件数，会议 次序。",
        "门户网站公开信息 872 条，其中 64 条为预决算。",
        "预决算 64 条、安全生产 31 条",
        "一是部分栏目更新不及时；二是解读不足。",
        "无",
        "信息内容\t上一年项目数量\t本年增/减\n行政许可\t0\t0",
      })
  void staysSilentWhereNoneIsLost(String text) {
    // when
    List<Passage> found = find(text);

    // then
    assertThat(found).isEmpty();
  }

  private static List<Passage> find(String text) {
    FoldedText folded = FoldedText.of(text);
    return LostFigures.find(folded, folded.dense());
  }
}
