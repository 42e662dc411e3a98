package parallax.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/** Shows record components as plain names and an empty Optional as a missing value. */
final class RecordWrapper extends DefaultObjectWrapper {
  RecordWrapper() {
    super(builder(), true);
  }

  private static DefaultObjectWrapperBuilder builder() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    builder.setMemberAccessPolicy(new OwnMethods());
    return builder;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    return super.wrap(value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
  }

  /**
   * Methods of our own classes alone. By way of {@code getClass()} a template would come to the
   * place of the program on disk, and from there to any file.
   */
  private static final class OwnMethods implements MemberAccessPolicy, ClassMemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return true;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getDeclaringClass().getName().startsWith("parallax.");
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
