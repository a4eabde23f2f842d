package org.famen.portal.feedback;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.famen.portal.personal.Erasable;

/** A feedback whose sender had it erased. */
@Singleton
class FeedbackErasure implements Erasable {
    static final String KIND = "feedback";

    private final Feedbacks feedbacks;

    FeedbackErasure(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void eraseAgain(UUID id) {
        feedbacks.eraseAgain(id);
    }
}
