package no.samspill.files.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.files.FileRefusal;

/**
 * A JSON-stat 2.0 dataset: a cube of cells. The order of the dimensions is that of {@code id}, of the categories that of
 * {@code category.index}; the last dimension runs fastest.
 */
final class JsonStatDataset {

    private static final int MAX_CELLS = 5_000_000;

    private final JsonNode json;
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

    private JsonStatDataset(JsonNode json) {
        this.json = json;
    }

    /** A dimension: the codes of its categories in order, and how many cells lie from one to the next. */
    record Dimension(String id, List<String> codes, JsonNode labels, int stride) {

        String label(String code) {
            return labels.path(code).asText(code);
        }

        /** Codes with labels, for someone who must choose; the first ones when there are many. */
        String choices() {
            List<String> shown = codes.stream()
                    .limit(30)
                    .map(code -> label(code).equals(code) ? code : code + " " + label(code))
                    .toList();
            return String.join("; ", shown) + (codes.size() > shown.size() ? "; …" : "");
        }
    }

    /** The dataset, checked as a whole; stops with all that is wrong. */
    static JsonStatDataset of(JsonNode json, FigureCollection found) {
        JsonStatDataset dataset = new JsonStatDataset(json);
        JsonNode ids = json.path("id");
        JsonNode sizes = json.path("size");
        require(json.path("class").asText("").equals("dataset"), "/class", found);
        require(ids.isArray() && ids.size() > 0, "/id", found);
        require(sizes.isArray() && sizes.size() == ids.size(), "/size", found);
        require(json.path("dimension").isObject(), "/dimension", found);
        found.stopIfRefused();
        int[] strides = new int[ids.size()];
        int cells = 1;
        for (int i = ids.size() - 1; i >= 0; i--) {
            JsonNode size = sizes.get(i);
            require(
                    size.isIntegralNumber()
                            && size.canConvertToInt()
                            && size.intValue() > 0
                            && size.intValue() <= MAX_CELLS / cells,
                    "/size/" + i,
                    found);
            found.stopIfRefused();
            strides[i] = cells;
            cells *= size.intValue();
        }
        for (int i = 0; i < ids.size(); i++) {
            dataset.addDimension(ids.get(i).asText(""), sizes.get(i).intValue(), strides[i], found);
        }
        dataset.requireValues(cells, found);
        found.stopIfRefused();
        return dataset;
    }

    Map<String, Dimension> dimensions() {
        return dimensions;
    }

    /** What the cell holds; a missing node when it holds nothing. */
    JsonNode value(int cell) {
        return in(json.path("value"), cell);
    }

    /** The mark that says what kind of value, or lack of value, the cell has. */
    Optional<String> status(int cell) {
        JsonNode status = json.path("status");
        JsonNode mark =
                status.isTextual() ? status : status.size() == 1 && status.isArray() ? status.get(0) : in(status, cell);
        return mark.isTextual() ? Optional.of(mark.textValue()) : Optional.empty();
    }

    /** The time dimension: the one with that role, else the one Statistics Norway calls {@code Tid}. */
    Optional<Dimension> time() {
        String id = json.path("role").path("time").path(0).asText("Tid");
        return Optional.ofNullable(dimensions.get(id));
    }

    /** A text of the dataset's own, for example its label; empty when it has none. */
    String text(String name) {
        return json.path(name).asText("").strip();
    }

    private void addDimension(String id, int size, int stride, FigureCollection found) {
        JsonNode category = json.path("dimension").path(id).path("category");
        String where = "/dimension/" + id.replace("~", "~0").replace("/", "~1") + "/category";
        JsonNode index = category.path("index");
        String[] codes = new String[size];
        int placed = 0;
        if (index.isArray()) {
            for (int i = 0; i < Math.min(size, index.size()); i++) {
                codes[i] = index.get(i).asText();
            }
            placed = index.size();
        } else if (index.isObject()) {
            for (Map.Entry<String, JsonNode> entry : index.properties()) {
                JsonNode written = entry.getValue();
                int position = written.isIntegralNumber() && written.canConvertToInt() ? written.intValue() : -1;
                boolean free = position >= 0 && position < size && codes[position] == null;
                placed += free ? 1 : size + 1;
                codes[free ? position : 0] = entry.getKey();
            }
        } else if (size == 1 && category.path("label").size() == 1) {
            codes[0] = category.path("label").fieldNames().next();
            placed = 1;
        }
        require(placed == size && Arrays.stream(codes).distinct().count() == size, where, found);
        require(!dimensions.containsKey(id), "/id", found);
        if (placed == size) {
            dimensions.put(id, new Dimension(id, List.of(codes), category.path("label"), stride));
        }
    }

    private void requireValues(int cells, FigureCollection found) {
        JsonNode value = json.path("value");
        boolean dense = value.isArray() && value.size() == cells;
        boolean sparse = value.isObject()
                && value.propertyStream().allMatch(entry -> {
                    String key = entry.getKey();
                    return key.matches("0|[1-9][0-9]{0,6}") && Integer.parseInt(key) < cells;
                });
        require(dense || sparse, "/value", found);
    }

    private static JsonNode in(JsonNode cells, int cell) {
        return cells.isArray() ? cells.path(cell) : cells.path(String.valueOf(cell));
    }

    private static void require(boolean condition, String where, FigureCollection found) {
        if (!condition) {
            found.refuse(where, FileRefusal.JSONSTAT_MALFORMED);
        }
    }
}
