// The page's words in both languages, and which of the two is in use.

const WORDS = {
  zh: {
    language: "English", languageCode: "zh-CN",
    signIn: "登录", signOut: "退出", token: "访问令牌",
    tokenHint: "令牌须含 auditor 或 operator 角色，只保存在本标签页。",
    refused: "令牌无效、已过期，或没有所需的角色。",
    alerts: "问题", caption: "最近提出的在前",
    error: "错误", warning: "警告", info: "提示", severity: "级别", rule: "规则",
    agency: "行政机关", agencyExact: "行政机关（全称或代码）", year: "年度", message: "问题",
    raisedAt: "提出时间", all: "全部", apply: "筛选", more: "更多", none: "没有符合条件的问题。",
    details: "详情", close: "关闭", live: "实时更新", connecting: "正在连接…",
    unreachable: "服务无响应，正在重试", basis: "依据", subject: "对象", report: "报告",
    revision: "版本", expected: "应为", actual: "实为", evidence: "证据", concept: "指标",
    value: "数值", printed: "原文", place: "位置", history: "经过", raised: "提出", cleared: "已解除",
    time: "时间", step: "步骤", remark: "说明", by: "操作人",
    standing: "状态", open: "未解决", overdue: "逾期未整改", reviewDue: "报告已修改，待复核",
    dismissed: "已不予处理", reopened: "恢复", assigned: "责成整改", expired: "不予处理到期",
    lapsed: "事实变化，不予处理失效", resumed: "事实复原，不予处理恢复",
    dismissal: "不予处理", assignment: "整改", owner: "整改责任人", due: "整改期限", until: "有效期至",
    reason: "理由", dismiss: "不予处理", reopen: "恢复", assign: "责成整改",
  },
  en: {
    language: "中文", languageCode: "en",
    signIn: "Sign in", signOut: "Sign out", token: "Access token",
    tokenHint: "A token with the role auditor or operator. It is kept in this tab only.",
    refused: "The token is not valid, has expired or lacks the role.",
    alerts: "Alerts", caption: "The one last raised first",
    error: "Errors", warning: "Warnings", info: "Notes", severity: "Severity", rule: "Rule",
    agency: "Agency", agencyExact: "Agency (whole name or code)", year: "Year",
    message: "Message", raisedAt: "Raised", all: "All", apply: "Filter", more: "More",
    none: "No alert fits.", details: "Details", close: "Close", live: "Live",
    connecting: "Connecting…", unreachable: "The service does not answer, trying again",
    basis: "Basis", subject: "Subject", report: "Report", revision: "Revision",
    expected: "Expected", actual: "Found", evidence: "Evidence", concept: "Concept",
    value: "Value", printed: "As printed", place: "Place", history: "History",
    raised: "Raised", cleared: "Cleared",
    time: "Time", step: "Step", remark: "Remark", by: "By",
    standing: "Standing", open: "Open", overdue: "Overdue", reviewDue: "Revised, to be reviewed",
    dismissed: "Dismissed", reopened: "Reopened", assigned: "Assigned", expired: "Dismissal expired",
    lapsed: "Facts changed, dismissal lapsed", resumed: "Facts as before, dismissal resumed",
    dismissal: "Dismissal", assignment: "Correction", owner: "Owner", due: "Due", until: "Until",
    reason: "Reason", dismiss: "Dismiss", reopen: "Reopen", assign: "Assign",
  },
};

let chosen = navigator.language.startsWith("zh") ? "zh" : "en";

/** The word of that key in the language in use. */
export const word = (key) => WORDS[chosen][key];

/** One side of a text in both languages. */
export const side = (message) => message[chosen];

/** Changes to the other language. */
export function toggle() {
  chosen = chosen === "zh" ? "en" : "zh";
}

/** Fills every element that names a word. */
export function fill() {
  document.documentElement.lang = word("languageCode");
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
}
