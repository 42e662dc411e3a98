package parallax.template;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/** Shows record components as plain names and an empty Optional as a missing value. */
final class RecordWrapper extends DefaultObjectWrapper {
  RecordWrapper() {
    super(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34), true);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    return super.wrap(value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
  }
}
