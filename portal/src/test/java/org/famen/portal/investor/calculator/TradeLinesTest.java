package org.famen.portal.investor.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.famen.portal.web.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-05 买入 1000 10.50",
                "2024/3/5\t证券买入\t1,000\t10.50",
                "2024.3.5 买 1000股 10.50元",
                "20240305 10:31:02 B 1000.00 10.5",
                "2024年3月5日，买入，1000，10.50",
                "２０２４-０３-０５　买入　１０００　１０．５０",
                "2024-03-05, 买入, 1,000, 10.50",
                "  2024-03-05;买入;1000;10.50  "
            })
    void linesAreReadAsPeopleAndBrokersWriteThem(String line) {
        TradeLines lines = TradeLines.read(line, TODAY);

        assertThat(lines.faults()).isEmpty();
        Trade trade = lines.trades().getFirst();
        assertThat(trade.day()).isEqualTo("2024-03-05");
        assertThat(trade.side()).isEqualTo(Side.BUY);
        assertThat(trade.shares()).isEqualTo(1_000);
        assertThat(trade.price()).isEqualByComparingTo(new BigDecimal("10.5"));
    }

    @Test
    void headsAndEmptyLinesArePassedOverAndLinesKeepTheirNumbers() {
        TradeLines lines = TradeLines.read(
                "成交日期\t买卖标志\t成交数量\t成交均价\r\n\r\n2024-03-05\t买入\t100\t10\r\n2024-03-06\t卖出\t100\t11\r\n", TODAY);

        assertThat(lines.trades()).extracting(Trade::line).containsExactly(3, 4);
        assertThat(lines.trades()).extracting(Trade::side).containsExactly(Side.BUY, Side.SELL);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05 买入 1000, line_parts",
        "2024-03-05 买入 1000 10 20, line_parts",
        "2024-02-30 买入 1000 10, line_day",
        "昨天 买入 1000 10, line_day",
        "2026-11-25 买入 1000 10, line_future",
        "1990-12-18 买入 1000 10, line_ancient",
        "2024-03-09 买入 1000 10, line_weekend",
        "2024-03-05 红股入账 1000 10, line_side",
        "2024-03-05 买卖 1000 10, line_side",
        "2024-03-05 买入 0 10, line_shares",
        "2024-03-05 买入 -100 10, line_shares",
        "2024-03-05 买入 100.5 10, line_shares",
        "2024-03-05 买入 一百 10, line_shares",
        "2024-03-05 买入 99999999999999999999 10, line_shares",
        "2024-03-05 买入 1000 0, line_price",
        "2024-03-05 买入 1000 十元, line_price",
        "2024-03-05 买入 1000 1e9, line_price",
        "2024-03-05 买入 1000 9999999, line_price"
    })
    void aLineThatCannotBeRightIsNamedWithItsReason(String line, String code) {
        TradeLines lines = TradeLines.read("2024-03-04 买入 1 1\n" + line, TODAY);

        assertThat(lines.trades()).hasSize(1);
        assertThat(lines.faults()).containsExactly(new FieldError("trades", code, 2, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "日期 买卖 数量 价格"})
    void noLinesAtAllIsAFault(String text) {
        assertThat(TradeLines.read(text, TODAY).faults())
                .extracting(FieldError::key)
                .containsExactly("trades_missing");
    }

    @Test
    void thereIsAnEnd() {
        String line = "2024-03-05 买入 1 1\n";

        assertThat(TradeLines.read(line.repeat(TradeLines.LIMIT), TODAY).faults())
                .isEmpty();
        assertThat(TradeLines.read(line.repeat(TradeLines.LIMIT + 1), TODAY).faults())
                .extracting(FieldError::key)
                .containsExactly("trades_too_many");
    }
}
