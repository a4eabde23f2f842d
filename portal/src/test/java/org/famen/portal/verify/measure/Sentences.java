package org.famen.portal.verify.measure;

/** What citations stand in: a judgment, a chatbot's answer, a contract, a notice. All of it is made up. */
final class Sentences {
    /** Around a citation. */
    static final String[] PLAIN = {
        "本院认为，依照%s之规定，原告的请求应予支持。",
        "根据%s，您可以先与对方协商，协商不成再申请处理。",
        "双方依据%s订立本合同，本合同第三条的约定优先。",
        "经查，你单位的行为违反了%s的规定，现责令改正。",
        "综上，%s是本案的请求权基础，“诚实信用”不必另外援引。",
        "（见%s）",
        "按照%s规定办理即可，一般十五日内答复。",
        "关于责任，可参照%s；这一点与乙方无关。",
        "%s已经写得很清楚。",
        "被告主张适用%s，本院不予采纳。",
        "您的情况符合%s规定的情形。",
        "1. 法律依据：%s。"
    };

    /** Around a citation and what is quoted of it. */
    static final String[] QUOTING = {
        "%s规定：“%s”", "依照%s，“%s”。", "%s明确：「%s」", "“%s”（%s）", "按照%s的规定，“%s”，对方应当赔偿。", "%s：\"%s\"", "“%s”——%s"
    };

    /** Around the law once more, which is not named again. */
    static final String[] AGAIN = {"根据%s，可以请求赔偿；同法%s另有规定。", "依照%s处理。该%s%s也应当一并适用。"};

    /** Names of laws that nobody made. */
    static final String[] MADE_UP = {
        "网络主播行业", "宠物寄养服务", "共享庭院", "夜间路灯", "电子契约备案", "社区食堂", "二手家具流通", "无人配送车辆", "家庭菜园", "数字遗产"
    };

    static final String[] MADE_UP_KINDS = {"管理条例", "促进法", "保护法", "暂行条例"};
    /** Without marks these could be the rules of anybody. */
    static final String[] MADE_UP_RULES = {"监督管理办法", "管理规定"};

    /** Provisions of what is no law, and words that look like them. */
    static final String[] NO_CITATIONS = {
        "本合同第三条约定的付款期限为三十日。",
        "《房屋租赁合同》第八条约定押金不退。",
        "公司章程第十五条规定董事任期三年。",
        "《员工手册》第二十条要求提前三日请假。",
        "乙方违反本协议第六条第二款的，应当支付违约金。",
        "该意见共5条，其中3条已经采纳。",
        "附件二第四条另有约定，以附件为准。",
        "第三条 甲方应当按期交货，逾期按日计算违约金。",
        "原告在《民事起诉状》第二条中自认收到货款。",
        "本办法第七条由街道解释，第三人没有意见。",
        "依照公司规章制度第十二条，迟到扣发奖金。",
        "《公司考勤管理规定》第九条要求上下班打卡。",
        "双方同意依法处理，第一款手机归甲方，第二项费用由乙方承担。"
    };

    private Sentences() {}
}
