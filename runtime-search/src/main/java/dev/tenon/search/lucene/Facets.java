package dev.tenon.search.lucene;

import dev.tenon.search.FacetCounts;
import dev.tenon.search.FacetCounts.Count;
import dev.tenon.search.FacetRange;
import dev.tenon.search.FacetRequest;
import dev.tenon.search.RangeSearchField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.MultiLongValuesSource;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.index.DocValuesType;
import org.jspecify.annotations.Nullable;

/** Counts values among what was found. */
final class Facets<E> {

    Seq<FacetCounts> count(Snapshot searcher, FacetsCollector found, Seq<FacetRequest<E>> requests) throws IOException {
        Seq<FacetCounts> counts = Vector.empty();
        for (FacetRequest<E> request : requests) {
            counts = counts.append(new FacetCounts(request.field().name(), count(searcher, found, request)));
        }
        return counts;
    }

    private Seq<Count> count(Snapshot searcher, FacetsCollector found, FacetRequest<E> request) throws IOException {
        String component = request.field().name();
        String values = FieldNames.values(component);
        return switch (request) {
            case FacetRequest.Top<E> top
            when top.field() instanceof RangeSearchField<E, ?> range ->
                searcher.has(values, DocValuesType.SORTED_NUMERIC)
                        ? counts(new LongValueFacetCounts(values, found).getTopChildren(top.most(), values))
                                .map(count -> new Count(range.text(Long.parseLong(count.value())), count.count()))
                        : Vector.empty();
            case FacetRequest.Top<E> top ->
                searcher.has(values, DocValuesType.SORTED_SET)
                        ? counts(new StringValueFacetCounts(searcher.values(values), found)
                                .getTopChildren(top.most(), values))
                        : Vector.empty();
            case FacetRequest.Ranges<E> ranges ->
                searcher.has(values, DocValuesType.SORTED_NUMERIC)
                        ? inRanges(values, found, ranges.ranges())
                        : ranges.ranges().map(range -> new Count(range.label(), 0));
            case FacetRequest.Every<E> every ->
                searcher.has(values, DocValuesType.SORTED_NUMERIC)
                        ? inSteps(new LongValueFacetCounts(values, found).getAllChildrenSortByValue(), every)
                        : Vector.empty();
        };
    }

    private static Seq<Count> inRanges(String values, FacetsCollector found, Seq<FacetRange> ranges)
            throws IOException {
        if (ranges.isEmpty()) {
            return Vector.empty();
        }
        LongRange[] all = ranges.map(range -> new LongRange(range.label(), range.low(), true, range.high(), true))
                .toJavaArray(LongRange[]::new);
        return counts(new LongRangeFacetCounts(values, MultiLongValuesSource.fromLongField(values), found, all)
                .getAllChildren(values));
    }

    private static <E> Seq<Count> inSteps(@Nullable FacetResult byValue, FacetRequest.Every<E> every) {
        TreeMap<Long, Long> steps = new TreeMap<>();
        for (Count count : counts(byValue)) {
            long step = Math.floorDiv(Long.parseLong(count.value()), every.step()) * every.step();
            steps.merge(step, count.count(), Long::sum);
        }
        return Vector.ofAll(steps.entrySet())
                .map(step -> new Count(every.field().text(step.getKey()), step.getValue()));
    }

    private static Seq<Count> counts(@Nullable FacetResult result) {
        if (result == null) {
            return Vector.empty();
        }
        Seq<Count> counts = Vector.empty();
        for (LabelAndValue value : result.labelValues) {
            counts = counts.append(new Count(value.label, value.value.longValue()));
        }
        return counts;
    }
}
