package org.famen.portal.investor.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.famen.portal.web.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String TRADE = "2024-04-01 买入 100 10";

    @Test
    void whatIsCompleteBecomesAClaim() {
        Claim claim = read("2024-03-04", "2024年6月3日", "２０２４/７/１５", "6.50元", TRADE)
                .claim()
                .orElseThrow();

        assertThat(claim.days().disclosure()).isEqualTo("2024-06-03");
        assertThat(claim.days().benchmark()).contains(LocalDate.of(2024, 7, 15));
        assertThat(claim.benchmarkPrice().orElseThrow()).isEqualByComparingTo("6.5");
        assertThat(claim.trades()).hasSize(1);
    }

    @Test
    void theBenchmarkMayBeUnknown() {
        Claim claim = read("2024-03-04", "2024-06-03", "", "", TRADE).claim().orElseThrow();

        assertThat(claim.days().benchmark()).isEmpty();
        assertThat(claim.benchmarkPrice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024-06-03, '', '', statement, statement_missing",
        "2024-03-04, '', '', '', disclosure, disclosure_missing",
        "三月四日, 2024-06-03, '', '', statement, statement_day",
        "2024-02-30, 2024-06-03, '', '', statement, statement_day",
        "2024-03-04, 2026-11-25, '', '', disclosure, disclosure_future",
        "2024-06-03, 2024-06-03, '', '', disclosure, disclosure_order",
        "2024-06-04, 2024-06-03, '', '', disclosure, disclosure_order",
        "2024-03-04, 2024-06-03, 2024-06-02, '', benchmark, benchmark_order",
        "2024-03-04, 2024-06-03, 下个月, '', benchmark, benchmark_day",
        "2024-03-04, 2024-06-03, '', 六元, price, price",
        "2024-03-04, 2024-06-03, '', 0, price, price"
    })
    void whatCannotBeRightIsToldBesideItsField(
            String statement, String disclosure, String benchmark, String price, String field, String code) {
        ClaimReader.Answer answer = read(statement, disclosure, benchmark, price, TRADE);

        assertThat(answer.claim()).isEmpty();
        assertThat(answer.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.key()).isEqualTo(code);
        });
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(read("", "x", "y", "z", "").faults())
                .extracting(FieldError::key)
                .containsExactly("statement_missing", "disclosure_day", "benchmark_day", "price", "trades_missing");
    }

    private static ClaimReader.Answer read(
            String statement, String disclosure, String benchmark, String price, String trades) {
        return ClaimReader.read(
                new CalculatorForm(Inducement.BUY, statement, disclosure, benchmark, price, trades), TODAY);
    }

    @Test
    void withoutAChoiceTheStatementMadePeopleBuy() {
        assertThat(List.of(Inducement.of("buy"), Inducement.of("sell"), Inducement.of("")))
                .containsExactly(Inducement.BUY, Inducement.SELL, Inducement.BUY);
    }
}
