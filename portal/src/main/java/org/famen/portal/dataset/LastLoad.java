package org.famen.portal.dataset;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.RefreshedValue;

/** When content was published last; pages that say so do not wait for the index. */
@Singleton
class LastLoad {
    private final RefreshedValue<Optional<Instant>> begun;

    LastLoad(ElasticsearchIndex index, @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.begun = new RefreshedValue<>("LastLoad", Optional.empty(), last -> index.builtAt(), background);
    }

    /** Empty while the index has never answered. */
    Optional<Instant> at() {
        return begun.get();
    }
}
