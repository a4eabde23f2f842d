package org.famen.content.paper.filling;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperField;
import org.famen.content.paper.PaperGroup;

/**
 * The file in which people keep a document that is half done, and the hidden field by which it goes from page to page. JSON:
 * <pre>{"文书": "labour-arbitration", "版本": "2026-11-29", "填写": {"name": ["…"], "respondent": [{"company": ["…"]}]}}</pre>
 */
public final class DraftFile {
    /** In bytes: all that a document may hold, three bytes a character, and its names. */
    public static final int MOST_BYTES = 256 << 10;

    /** Of all answers together, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 60_000;

    private static final String PAPER = "文书";
    private static final String VERSION = "版本";
    private static final String ANSWERS = "填写";
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private DraftFile() {}

    /** On one line. */
    public static String write(Paper paper, Draft draft) {
        return json(paper, draft).toString();
    }

    /** For people who look into it. */
    public static byte[] bytes(Paper paper, Draft draft) {
        return json(paper, draft).toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is no field of the document, such as one of an older version, is left out. */
    public static OpenedDraft read(Paper paper, byte[] file) {
        if (file.length == 0) {
            return OpenedDraft.faulty(DraftFault.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return OpenedDraft.faulty(DraftFault.LARGE);
        }
        try {
            return read(
                    paper,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .toString());
        } catch (CharacterCodingException noText) {
            return OpenedDraft.faulty(DraftFault.UNREADABLE);
        }
    }

    public static OpenedDraft read(Paper paper, String text) {
        JsonNode json;
        try {
            json = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException noJson) {
            return OpenedDraft.faulty(DraftFault.UNREADABLE);
        }
        if (!json.path(PAPER).isTextual() || !json.path(ANSWERS).isObject()) {
            return OpenedDraft.faulty(DraftFault.FOREIGN);
        }
        if (!json.path(PAPER).asText().equals(paper.id())) {
            return OpenedDraft.faulty(DraftFault.OTHER_PAPER);
        }
        Draft draft = read(paper, json.path(ANSWERS));
        return draft.length() > MOST_CHARACTERS
                ? OpenedDraft.faulty(DraftFault.LARGE)
                : new OpenedDraft(draft, Optional.empty());
    }

    private static Draft read(Paper paper, JsonNode written) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Map<String, List<Map<String, List<String>>>> items = new LinkedHashMap<>();
        for (PaperGroup group : paper.groups()) {
            if (group.isRepeated()) {
                List<Map<String, List<String>>> all = new ArrayList<>();
                written.path(group.id()).forEach(item -> {
                    if (item.isObject() && all.size() < group.most()) {
                        all.add(answers(group.fields(), item));
                    }
                });
                if (!all.isEmpty()) {
                    items.put(group.id(), List.copyOf(all));
                }
            } else {
                answers.putAll(answers(group.fields(), written));
            }
        }
        return new Draft(answers, items);
    }

    private static Map<String, List<String>> answers(List<PaperField> fields, JsonNode written) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (PaperField field : fields) {
            JsonNode texts = written.path(field.id());
            if (texts.isTextual()) {
                answers.put(field.id(), List.of(CleanText.of(texts.asText())));
            } else if (texts.isArray()) {
                List<String> several = new ArrayList<>();
                texts.forEach(text -> {
                    if (text.isTextual() && several.size() <= field.options().size()) {
                        several.add(CleanText.of(text.asText()));
                    }
                });
                answers.put(field.id(), List.copyOf(several));
            }
        }
        return answers;
    }

    private static ObjectNode json(Paper paper, Draft draft) {
        ObjectNode json = JSON.createObjectNode();
        json.put(PAPER, paper.id());
        json.put(VERSION, paper.version().toString());
        ObjectNode answers = json.putObject(ANSWERS);
        for (PaperGroup group : paper.groups()) {
            if (group.isRepeated()) {
                ArrayNode items = answers.putArray(group.id());
                draft.items()
                        .getOrDefault(group.id(), List.of())
                        .forEach(item -> write(items.addObject(), group.fields(), item));
            } else {
                write(answers, group.fields(), draft.answers());
            }
        }
        return json;
    }

    private static void write(ObjectNode json, List<PaperField> fields, Map<String, List<String>> answers) {
        for (PaperField field : fields) {
            List<String> texts = answers.get(field.id());
            if (texts != null) {
                ArrayNode array = json.putArray(field.id());
                texts.forEach(array::add);
            }
        }
    }
}
