package org.famen.portal.feedback.hotline;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.time.Clock;
import org.famen.portal.notify.SignedPost;
import org.famen.portal.operations.Blocking;

/** Where the hotline posts its tickets, one at a time, signed as {@link SignedPost} says. */
@Hidden
@Controller("/api/hotline/tickets")
class HotlineController {
    private final HotlinePosts posts;
    private final Tickets tickets;
    private final JsonMapper json;
    private final Clock clock;

    HotlineController(HotlinePosts posts, Tickets tickets, JsonMapper json, Clock clock) {
        this.posts = posts;
        this.tickets = tickets;
        this.json = json;
        this.clock = clock;
    }

    /** 200 when it is there now; 409 when it was there with other content; 422 when it can't be taken; 403 unsigned. */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<Receipt> take(HttpRequest<?> request, @Body byte[] body) {
        SignedPost post =
                posts.find().orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "nothing is exchanged"));
        HttpHeaders headers = request.getHeaders();
        boolean ours = post.isOurs(
                headers.get(SignedPost.TIME, String.class, ""),
                headers.get(SignedPost.SIGNATURE, String.class, ""),
                body,
                clock.instant());
        if (!ours) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "not signed, or too long ago");
        }
        Receipt receipt = tickets.take(read(body));
        return HttpResponse.<Receipt>status(
                        switch (receipt.outcome()) {
                            case Receipt.CONFLICT -> HttpStatus.CONFLICT;
                            case Receipt.REFUSED -> HttpStatus.UNPROCESSABLE_ENTITY;
                            default -> HttpStatus.OK;
                        })
                .body(receipt)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Ticket read(byte[] body) {
        try {
            Ticket ticket = json.readValue(body, Ticket.class);
            if (ticket != null) {
                return ticket;
            }
        } catch (IOException unreadable) {
            // Told below, without its words.
        }
        throw new HttpStatusException(HttpStatus.BAD_REQUEST, "no ticket in JSON");
    }
}
