package dev.samovar.jvm.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** TOML as the values that JSON has. */
final class TomlValues {
  private TomlValues() {}

  static Map<String, Object> toMap(TomlTable table) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key : table.keySet()) {
      map.put(key, value(table.get(List.of(key))));
    }
    return map;
  }

  private static Object value(Object value) {
    if (value instanceof TomlTable table) {
      return toMap(table);
    }
    if (value instanceof TomlArray array) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        list.add(value(array.get(i)));
      }
      return list;
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return number.longValue(); // JavaScript has one kind of number, and writes 1.0 as 1.
    }
    boolean isJson = value instanceof String || value instanceof Number || value instanceof Boolean;
    return isJson ? value : value.toString();
  }
}
