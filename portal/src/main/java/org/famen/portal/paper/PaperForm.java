package org.famen.portal.paper;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperField;
import org.famen.content.paper.PaperGroup;
import org.famen.content.paper.filling.CleanText;
import org.famen.content.paper.filling.Draft;
import org.famen.content.paper.filling.DraftFault;
import org.famen.content.paper.filling.DraftFile;
import org.famen.content.paper.filling.KnownFacts;
import org.famen.content.paper.filling.OpenedDraft;

/**
 * What a page of a document sent: the draft as it was, what was typed now, and which button was pressed.
 *
 * @param draft with what was typed, as it was typed
 * @param group id of the group that the page put; empty when it put none
 * @param action of the button
 * @param fault why there is nothing to go on with; the draft is empty or as it was then
 */
record PaperForm(Draft draft, String group, PaperAction action, Optional<DraftFault> fault) {
    static final String DRAFT = "draft";
    static final String GROUP = "group";
    static final String ASKED = "asked";
    static final String ACTION = "action";
    static final String ORIGIN = "origin";
    static final String FACT = "fact.";

    /** Of one field, in UTF-16 units: what is longer is told to be too long and kept up to here. */
    private static final int MOST_TYPED = 12_000;

    PaperForm {
        requireNonNull(draft, "draft is null");
        requireNonNull(group, "group is null");
        requireNonNull(action, "action is null");
        requireNonNull(fault, "fault is null");
    }

    static PaperForm read(Paper paper, Map<String, Object> body) {
        PaperAction action = PaperAction.parse(first(body, ACTION));
        String group = first(body, GROUP);
        String written = first(body, DRAFT);
        OpenedDraft opened =
                written.isEmpty() ? new OpenedDraft(Draft.EMPTY, Optional.empty()) : DraftFile.read(paper, written);
        Draft before = new KnownFacts(first(body, ORIGIN), facts(body)).fill(paper, opened.draft());
        Draft draft =
                paper.group(group).map(asked -> typed(asked, before, body)).orElse(before);
        return draft.length() > DraftFile.MOST_CHARACTERS
                ? new PaperForm(before, group, action, Optional.of(DraftFault.LARGE))
                : new PaperForm(draft, group, action, opened.fault());
    }

    /** Says nothing: what people typed belongs into no log. */
    @Override
    public String toString() {
        return "PaperForm " + action;
    }

    /** Every field that the page had is answered by it, if only by nothing: a box that is not ticked is not sent. */
    private static Draft typed(PaperGroup group, Draft before, Map<String, Object> body) {
        Map<Integer, Map<String, List<String>>> items = new LinkedHashMap<>();
        for (String name : first(body, ASKED).split(",")) {
            String[] parts = name.split("\\.", 2);
            int number = parts.length == 2 && parts[1].matches("\\d{1,2}") ? Integer.parseInt(parts[1]) : 1;
            find(group, parts[0])
                    .filter(field -> number >= 1 && number <= group.most())
                    .ifPresent(field -> items.computeIfAbsent(number, item -> new LinkedHashMap<>())
                            .put(field.id(), texts(body, name)));
        }
        Draft draft = before;
        for (var item : items.entrySet()) {
            draft = draft.with(group, item.getKey(), item.getValue());
        }
        return draft;
    }

    private static Optional<PaperField> find(PaperGroup group, String id) {
        return group.fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    private static Map<String, String> facts(Map<String, Object> body) {
        Map<String, String> facts = new HashMap<>();
        body.keySet().stream()
                .filter(name -> name.startsWith(FACT))
                .forEach(name -> facts.put(name.substring(FACT.length()), first(body, name)));
        return facts;
    }

    private static String first(Map<String, Object> body, String name) {
        return body.get(name) instanceof Collection<?> several
                ? several.stream().findFirst().map(Object::toString).orElse("")
                : Objects.toString(body.get(name), "");
    }

    private static List<String> texts(Map<String, Object> body, String name) {
        Object sent = body.get(name);
        Collection<?> several = sent instanceof Collection<?> many ? many : sent == null ? List.of() : List.of(sent);
        List<String> texts = new ArrayList<>();
        for (Object one : several) {
            String text = CleanText.of(one.toString());
            texts.add(text.substring(0, Math.min(text.length(), MOST_TYPED)));
        }
        return List.copyOf(texts);
    }
}
