package org.famen.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

class HomeIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    /** Features that come with the desk. */
    private static final Set<String> WITH_DESK = Set.of("/checkup");

    @Test
    void searchComesFirst() {
        Reply page = PORTAL.get("/");

        assertThat(page.html().select("main form, main section").getFirst().select("form[role=search] input[name=q]"))
                .hasSize(1);
        assertThat(page.html().select(".hero__examples a")).hasSize(3);
    }

    @Test
    void threeDoorsLeadToTasksThatAreThere() {
        Reply page = PORTAL.get("/");
        List<String> tasks = page.html().select(".door a").eachAttr("href");

        assertThat(page.texts(".door h2")).containsExactly("市民", "企业", "投资者");
        assertThat(tasks).hasSize(14).containsAll(WITH_DESK);
        assertThat(tasks).filteredOn(task -> !WITH_DESK.contains(task)).allSatisfy(task -> {
            Reply reply = PORTAL.get(task.replaceFirst("#.*", ""));
            assertThat(reply.status()).as(task).isEqualTo(200);
            assertThat(
                            reply.html()
                                    .select(
                                            ".hit, .office, .case, form, main a[href^=/book/], main li a[href^=/tools/], main a[href^=/route/]"))
                    .as(task)
                    .isNotEmpty();
            // What the door promises is there: no list that is empty.
            assertThat(reply.texts(".results .panel")).as(task).isEmpty();
        });
    }

    @Test
    void theNextEventsWhatIsNewAndWhatFiguresSay() {
        Reply page = PORTAL.get("/");

        assertThat(page.html().select(".row a[href^=/event/]")).hasSize(3);
        assertThat(page.html().select(".pair section").get(1).select(".row")).hasSize(5);
        assertThat(page.html().select(".says a[href^=/statistic/]")).hasSize(3);
        assertThat(page.html().select(".hotline").attr("href")).isEqualTo("tel:12348");
    }

    @Test
    void theNavigationMarksTheSection() {
        assertThat(marks("/investors")).containsExactly("投资者=page");
        assertThat(marks("/remedy/false-statement")).containsExactly("投资者=true");
        assertThat(marks("/laws/路灯法")).containsExactly("查法律=true");
        assertThat(marks("/help?near=柳湾镇")).containsExactly("找帮助=true");
        assertThat(marks("/")).isEmpty();
    }

    private static List<String> marks(String path) {
        return PORTAL.get(path).html().select(".head__nav a[aria-current]").stream()
                .map(link -> link.text() + "=" + link.attr("aria-current"))
                .toList();
    }
}
