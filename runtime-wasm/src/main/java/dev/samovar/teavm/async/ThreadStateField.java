package dev.samovar.teavm.async;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldHolder;
import org.teavm.model.ValueType;

/** A field of Thread for what we keep with a thread. */
final class ThreadStateField implements ClassHolderTransformer {

  static final String NAME = "samovarState";
  static final ValueType TYPE = ValueType.object("dev.samovar.cloudflare.interop.ThreadState");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.lang.Thread")) {
      FieldHolder field = new FieldHolder(NAME);
      field.setType(TYPE);
      field.setLevel(AccessLevel.PUBLIC);
      cls.addField(field);
    }
  }
}
