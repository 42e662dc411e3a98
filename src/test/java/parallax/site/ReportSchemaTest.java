package parallax.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.template.Templates;

class ReportSchemaTest {
  private final MemoryOutput output = new MemoryOutput();

  private String file(String path) {
    byte[] bytes = output.files().get(path);
    assertThat(bytes).as(path).isNotNull();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Error> errors(String schema, String json) {
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return read.validate(json, InputFormat.JSON);
  }

  @Test
  void the_report_is_what_its_schema_says() throws IOException {
    new Site(Templates.bundled()).write(Fixture.report(3), output);
    String schema = file("data/report.schema.json");
    String report = file("data/report.json");
    assertThat(errors(schema, report)).isEmpty();
    assertThat(errors(schema, report.replaceFirst("\"articles\" : \\[", "\"texts\" : [")))
        .isNotEmpty();
    assertThat(errors(schema, report.replaceFirst("\"outlet\"", "\"publisher\""))).isNotEmpty();
    assertThat(errors(schema, report.replaceFirst("\"start\" ?: ?\\d+", "\"start\": true")))
        .isNotEmpty();
  }
}
