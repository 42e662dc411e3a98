package parallax.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The templates of a report: {@code .ftlh} escapes every value for HTML, {@code .md.ftl} for
 * Markdown. Templates see records, lists, strings and numbers; they can create no object and reach
 * no class. Safe for several threads.
 */
public final class Templates {
  private static final String HOME = "templates";

  private final Configuration configuration;
  private final Optional<Path> folder;

  private Templates(Optional<Path> folder) {
    this.folder = folder;
    this.configuration = configuration(folder);
  }

  /** The templates that come with the program. */
  public static Templates bundled() {
    return new Templates(Optional.empty());
  }

  /** Templates and assets in a folder; what it lacks comes from the bundled ones. */
  public static Templates in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UncheckedIOException(new NoSuchFileException(folder.toString()));
    }
    return new Templates(Optional.of(folder));
  }

  /**
   * Renders one template.
   *
   * @param name file name under the templates, e.g. {@code event.ftlh}
   * @param model a record or map whose parts the template names
   * @param out where the page goes; not closed
   * @throws BrokenTemplate where the template is missing or wrong, in one line
   */
  public void render(String name, Object model, Writer out) {
    try {
      configuration.getTemplate(name).process(model, out);
    } catch (ParseException e) {
      throw broken(e);
    } catch (TemplateException e) {
      if (e.getCause() instanceof ParseException included) {
        throw broken(included);
      }
      String where = Optional.ofNullable(e.getTemplateSourceName()).orElse(name);
      int line = Optional.ofNullable(e.getLineNumber()).orElse(0);
      throw new BrokenTemplate(where, line, e.getMessageWithoutStackTop(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenTemplate broken(ParseException e) {
    return new BrokenTemplate(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
  }

  /** Renders one template to a string. */
  public String render(String name, Object model) {
    StringWriter out = new StringWriter();
    render(name, model, out);
    return out.toString();
  }

  /** The bytes of a file that travels with the templates, e.g. {@code assets/site.css}. */
  public byte[] asset(String name) {
    try {
      Optional<Path> own = folder.map(path -> path.resolve(name)).filter(this::isOwn);
      if (own.isPresent()) {
        return Files.readAllBytes(own.get());
      }
      try (InputStream in = Templates.class.getResourceAsStream("/" + HOME + "/" + name)) {
        if (in == null) {
          throw new NoSuchFileException(HOME + "/" + name);
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Names of the files under {@code assets} in the user's own folder, in order; none without one.
   */
  public List<String> ownAssets() {
    Optional<Path> assets = folder.map(path -> path.resolve("assets")).filter(Files::isDirectory);
    if (assets.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(assets.get())) {
      return files
          .filter(this::isOwn)
          .map(file -> "assets/" + assets.get().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link out of the folder is left alone: it would publish a file that nobody meant to. */
  private boolean isOwn(Path file) {
    try {
      return Files.isRegularFile(file)
          && folder.isPresent()
          && file.toRealPath().startsWith(folder.get().toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Configuration configuration(Optional<Path> folder) {
    Configuration made = new Configuration(Configuration.VERSION_2_3_34);
    made.setTemplateLoader(loader(folder));
    made.setDefaultEncoding(StandardCharsets.UTF_8.name());
    made.setOutputEncoding(StandardCharsets.UTF_8.name());
    made.setURLEscapingCharset(StandardCharsets.UTF_8.name());
    made.setLocale(Locale.ROOT);
    made.setLocalizedLookup(false);
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    made.setNumberFormat("c");
    made.setBooleanFormat("c");
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
    made.setObjectWrapper(new RecordWrapper());
    made.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
    TemplateConfiguration markdown = new TemplateConfiguration();
    markdown.setOutputFormat(MarkdownFormat.INSTANCE);
    made.setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.md.ftl"), markdown));
    return made;
  }

  private static TemplateLoader loader(Optional<Path> folder) {
    TemplateLoader bundled = new ClassTemplateLoader(Templates.class, "/" + HOME);
    if (folder.isEmpty()) {
      return bundled;
    }
    try {
      TemplateLoader own = new FileTemplateLoader(folder.get().toFile());
      return new MultiTemplateLoader(new TemplateLoader[] {own, bundled});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
