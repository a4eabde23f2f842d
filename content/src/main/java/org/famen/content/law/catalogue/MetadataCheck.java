package org.famen.content.law.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.famen.content.problem.Problem;

/**
 * Holds rank, issuer and title of laws against each other, by rules of the Legislation Law (立法法) and of the regulations
 * on how rules are made (行政法规制定程序条例, 规章制定程序条例 article 7: a departmental rule is never called 条例).
 * Whoever wants to know which law was put into a wrong folder, or which line was taken for a body, finds it here.
 */
public final class MetadataCheck {
    private static final Pattern CONGRESS = Pattern.compile("全国人民代表大会(?:常务委员会)?|中国人民政治协商会议.*|中央人民政府委员会");
    private static final Pattern COURTS = Pattern.compile("(?:最高人民法院|最高人民检察院)(?:、最高人民检察院)?");
    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:国务院|政务院|中央军事委员会).*");
    private static final Pattern APPROVED =
            Pattern.compile("(?:国务院|政务院|中央军委|中央人民政府).{0,12}批准|(?:国务院|政务院).{0,20}(?:发布|公布|令|修订|修正|决定|通过)");
    private static final Pattern LOCAL = Pattern.compile(".+(?:人民代表大会(?:常务委员会)?|人民政府)");
    private static final Pattern DEPARTMENT = Pattern.compile(".+(?:部|委员会|总局|署|局|院|银行|会)(?:[等、].*)?");
    private static final Pattern NO_BODY =
            Pattern.compile(".*[届次].*|.*会议.{0,2}|(?:省|市|县|自治区|和国)(?:人民|国|[一二三四五六七八九十]).*|.*审判委员会|.*检察委员会|.*政治局");

    private static final Pattern OF_A_MINISTRY =
            Pattern.compile("(?<![\\p{IsHan}])(?!国)\\p{IsHan}{1,3}发[〔\\[（]\\d{4}[〕\\]）]\\d{1,4}号(?=[\\s]|$)");

    private MetadataCheck() {}

    /** One warning for each contradiction, at the newest text of the law. */
    public static List<Problem> find(List<Law> laws) {
        return laws.stream().flatMap(MetadataCheck::contradictions).toList();
    }

    private static Stream<Problem> contradictions(Law law) {
        return Stream.of(body(law), issuer(law), title(law), number(law)).flatMap(Optional::stream);
    }

    private static Optional<Problem> body(Law law) {
        return NO_BODY.matcher(law.issuer()).matches()
                ? problem(law, "law.metadata.body", law.title(), law.issuer())
                : Optional.empty();
    }

    private static Optional<Problem> issuer(Law law) {
        boolean fits = law.issuer().isEmpty()
                || switch (law.level()) {
                    case CONSTITUTION, LAW -> CONGRESS.matcher(law.issuer()).matches();
                    case ADMINISTRATIVE_REGULATION ->
                        GOVERNMENT.matcher(law.issuer()).matches() || wasApproved(law);
                    case JUDICIAL_INTERPRETATION -> COURTS.matcher(law.issuer()).matches();
                    case DEPARTMENTAL_RULE ->
                        DEPARTMENT.matcher(law.issuer()).matches()
                                && !GOVERNMENT.matcher(law.issuer()).matches();
                    case LOCAL_REGULATION ->
                        LOCAL.matcher(law.issuer()).matches()
                                && !CONGRESS.matcher(law.issuer()).matches();
                    case NORMATIVE_DOCUMENT -> true;
                };
        return fits
                ? Optional.empty()
                : problem(law, "law.metadata.issuer", law.title(), law.level().label(), law.issuer());
    }

    /** Until 2001 a ministry published an administrative regulation that the State Council had approved. */
    private static boolean wasApproved(Law law) {
        return law.versions().stream()
                .flatMap(MetadataCheck::words)
                .anyMatch(words -> APPROVED.matcher(words).find());
    }

    private static Stream<String> words(LawVersion version) {
        return Stream.concat(
                version.history().stream().map(HistoryEvent::text),
                version.provisions().reduce((first, last) -> last).stream().map(last -> last.text()));
    }

    private static Optional<Problem> title(Law law) {
        String title = Titles.canonical(law.title()).replaceAll("[（(].*[)）]$", "");
        boolean fits = switch (law.level()) {
            case DEPARTMENTAL_RULE -> !title.endsWith("条例") && !isLaw(title);
            case ADMINISTRATIVE_REGULATION, LOCAL_REGULATION -> !isLaw(title) && !isInterpretation(title);
            case LAW -> !isInterpretation(title);
            default -> true;
        };
        return fits
                ? Optional.empty()
                : problem(law, "law.metadata.title", law.title(), law.level().label());
    }

    /** 劳部发〔1994〕489号 is the number of a document of a ministry. */
    private static Optional<Problem> number(Law law) {
        return law.level() != Level.ADMINISTRATIVE_REGULATION
                ? Optional.empty()
                : law.newest().history().stream()
                        .map(HistoryEvent::text)
                        .flatMap(line -> OF_A_MINISTRY.matcher(line).results())
                        .map(MatchResult::group)
                        .findFirst()
                        .flatMap(found -> problem(
                                law,
                                "law.metadata.number",
                                law.title(),
                                law.level().label(),
                                found));
    }

    private static boolean isLaw(String title) {
        return title.matches(".*(?<!办)(?:法|法典)");
    }

    private static boolean isInterpretation(String title) {
        return title.startsWith("最高人民");
    }

    private static Optional<Problem> problem(Law law, String code, String... arguments) {
        return Optional.of(Problem.warning(law.newest().source(), 0, code, arguments));
    }
}
