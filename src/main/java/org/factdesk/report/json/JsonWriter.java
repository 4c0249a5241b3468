package org.factdesk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.factdesk.report.ReportContent;
import org.factdesk.report.Writer;

/** Writes the whole tree of the report as one JSON object, names and order as in {@link ReportContent}. */
public final class JsonWriter implements Writer {
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance))
            .build();

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
        mapper.writeValue(out, content);
        out.write('\n');
    }
}
