package org.famen.portal.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text messages. None has a word of the matter or of a reason: these are read where the code opens them. */
final class Messages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final String WHERE = "请到网站“申请进度”，用编号和查询码查看。";

    private Messages() {}

    /** What its person is told when the desk brings it to a state; empty for where only they bring it. */
    static Optional<String> of(Application application, State state, @Nullable LocalDate due) {
        String which = "您的" + name(application.kind()) + "申请 " + application.written();
        return switch (state) {
            case ACCEPTED -> Optional.of(which + " 已受理。" + WHERE);
            case PAPERS -> Optional.of(which + " 还缺材料" + until(due) + WHERE);
            case GRANTED, REFUSED, UPHELD -> Optional.of(which + " 已有决定。" + WHERE);
            case APPOINTED -> Optional.of(which + " 已指派承办人。" + WHERE);
            case AGREED, FAILED -> Optional.of(which + " 的调解有了结果。" + WHERE);
            case CLOSED, ENDED, LAPSED -> Optional.of(which + " 已办结。" + WHERE);
            case TRANSFERRED -> Optional.of(which + " 已转到别的途径。" + WHERE);
            case WITHDRAWN -> Optional.of(which + " 已按撤回办结。不是您要撤回的，请拨打 12348。");
            case RECEIVED, OBJECTED -> Optional.empty();
        };
    }

    /** When it is there, for who has no paper and no printer. */
    static String received(Application application, String code) {
        return "您的" + name(application.kind()) + "申请已收到，编号 " + application.written() + "，查询码 " + code + "。请勿转发。";
    }

    static String news(Application application) {
        return "您的" + name(application.kind()) + "申请 " + application.written() + " 有新的办理情况。" + WHERE;
    }

    /** 人民调解法第三十三条第一款. */
    static String confirm(Application application, LocalDate last) {
        return "调解协议 " + application.written() + "：双方认为有必要的，可以在" + DAY.format(last) + "以前一起向人民法院申请司法确认。" + WHERE;
    }

    private static String until(@Nullable LocalDate due) {
        return due == null ? "。" : "，请在" + DAY.format(due) + "以前补上。";
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case LEGAL_AID -> "法律援助";
            case MEDIATION -> "人民调解";
        };
    }
}
