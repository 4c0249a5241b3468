package org.factdesk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Function;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.report.ReportContent;
import org.factdesk.report.Writer;
import org.factdesk.text.BlockKind;

/** Writes the whole tree of the report as one JSON object, names and order as in {@link ReportContent}. */
public final class JsonWriter implements Writer {
    /** Made for a report in this format only: to make it takes a tenth of a second. */
    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .addModule(new SimpleModule()
                        .addSerializer(Instant.class, text(Instant.class, Instant::toString))
                        .addSerializer(RatingRole.class, text(RatingRole.class, RatingRole::key))
                        .addSerializer(Stance.class, text(Stance.class, Stance::key))
                        .addSerializer(Weight.class, text(Weight.class, Weight::key))
                        .addSerializer(BlockKind.class, text(BlockKind.class, BlockKind::key)))
                .build();
    }

    private static <T> StdSerializer<T> text(Class<T> type, Function<T, String> asText) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(asText.apply(value));
            }
        };
    }

    @Override
    public String format() {
        return "JSON";
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(ReportContent content, OutputStream out) throws IOException {
        mapper().writeValue(out, content);
        out.write('\n');
    }
}
