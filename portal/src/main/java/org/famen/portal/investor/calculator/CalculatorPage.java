package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.law.ArticleNumber;
import org.famen.portal.web.FieldErrors;

/**
 * The calculator.
 *
 * @param errors that have to be mended first
 * @param reckoning empty while nothing was typed, or something has to be put right
 */
public record CalculatorPage(CalculatorForm form, FieldErrors errors, Optional<LossCalculation> reckoning) {

    public CalculatorPage {
        requireNonNull(form, "form is null");
        requireNonNull(errors, "errors is null");
        requireNonNull(reckoning, "reckoning is null");
    }

    public List<Inducement> inducements() {
        return List.of(Inducement.values());
    }

    public String rules() {
        return Rules.address();
    }

    /** @param article number of an article of the rules */
    public String rule(String article) {
        return Rules.address(article);
    }

    /** 第二十七条 */
    public String label(String article) {
        return new ArticleNumber(Integer.parseInt(article), 0).label();
    }

    /** For the words: {@code buy_too_early}. */
    public String why(JudgedTrade judged) {
        return form.inducement().key() + "_" + judged.verdict().key();
    }
}
