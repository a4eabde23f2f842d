package org.famen.portal.notify;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The gateway where one is set up, the log otherwise. */
@Factory
final class SmsFactory {

    @Singleton
    SmsPort sms(NotifySettings settings, ShownMessages shown, JsonMapper json, Clock clock) {
        if (settings.smsWebhook() == null || settings.smsWebhook().toString().isEmpty()) {
            return new LogSms(shown);
        }
        if (settings.smsSecret() == null || settings.smsSecret().isBlank()) {
            throw new ConfigurationException("famen.notify.sms-secret is not set, so the gateway could not trust us");
        }
        return new WebhookSms(settings.smsWebhook(), settings.smsSecret(), json, clock);
    }
}
