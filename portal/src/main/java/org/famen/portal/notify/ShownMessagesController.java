package org.famen.portal.notify;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The text messages of a demonstration; there is no such page anywhere else. */
@Hidden
@Controller("/demonstration/messages")
class ShownMessagesController {
    private final ShownMessages messages;
    private final Pages pages;

    ShownMessagesController(ShownMessages messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> show(HttpRequest<?> request) {
        if (!messages.isOn()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "not a demonstration");
        }
        return pages.ok(request, "notify/messages", new ShownMessagesPage(messages.latest()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
