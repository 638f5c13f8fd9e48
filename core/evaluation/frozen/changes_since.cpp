// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/changes_since.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace brobygger {

namespace {
/// Where a record is counted: in the numerator, in the denominator, or in both.
struct Place {
    CountedUnit unit = CountedUnit::Nothing;
    qint64 person = 0;
    bool isInPart = false;
    bool isInWhole = false;
};
using Places = std::map<std::pair<CountedUnit, qint64>, Place>;
using PlacesOfFigures = QHash<QString, Places>;

PlacesOfFigures placesIn(const ReleasedCells& rows) {
    PlacesOfFigures all;
    for (const ReleasedNumber& number : rows.numbers) {
        Places& places = all[number.id];
        for (size_t at = 0; at < number.cells.size(); ++at) {
            const ReleasedCell& cell = rows.cells[static_cast<size_t>(number.cells[at])];
            for (const ReleasedRecord& record : cell.records) {
                Place& place = places[{cell.unit, record.record}];
                place.unit = cell.unit;
                place.person = record.person;
                (at == 0 ? place.isInPart : place.isInWhole) = true;
            }
        }
    }
    return all;
}

/// What happened since to the records of one figure.
struct Happened {
    const QString& figure;
    const RecordEvents& events;
    const CourseCorrections& ofCourses;

    const RecordEvent* ofCourse(CountedUnit unit, qint64 record) const {
        return unit == CountedUnit::Course ? ofCourses.of(figure, record) : nullptr;
    }
    /// By which a record that is counted both times is another.
    const RecordEvent* correction(CountedUnit unit, qint64 record) const {
        const RecordEvent* own = events.correction(unit, record);
        return own ? own : ofCourse(unit, record);
    }
    /// By which it may have come or gone.
    const RecordEvent* any(CountedUnit unit, qint64 record) const {
        if (const RecordEvent* corrected = correction(unit, record)) {
            return corrected;
        }
        return events.last(unit, record);
    }
};

ChangedRow changedRow(qint64 record, const Place& place, RowChange change, const RecordEvent* event) {
    ChangedRow row{place.unit, record, CitizenId(place.person), change, {}, {}, {}, {}};
    if (event) {
        row.at = event->at;
        row.by = event->by;
    }
    return row;
}

QList<ChangedRow> changedRows(const Places& then, const Places& now, const Happened& happened) {
    QList<ChangedRow> rows;
    for (const auto& [key, place] : now) {
        const auto before = then.find(key);
        const RecordEvent* correction = happened.correction(place.unit, key.second);
        if (before == then.end()) {
            rows.append(changedRow(key.second, place, RowChange::Added, happened.any(place.unit, key.second)));
        } else if (before->second.isInPart != place.isInPart || before->second.isInWhole != place.isInWhole) {
            rows.append(changedRow(key.second, place, RowChange::Corrected, happened.any(place.unit, key.second)));
        } else if (correction) {
            rows.append(changedRow(key.second, place, RowChange::Corrected, correction));
        }
    }
    for (const auto& [key, place] : then) {
        if (!now.contains(key)) {
            rows.append(changedRow(key.second, place, RowChange::Left, happened.any(place.unit, key.second)));
        }
    }
    return rows;
}

const Figure* named(const QList<Figure>& figures, const QString& id) {
    const auto found = std::find_if(figures.cbegin(), figures.cend(), [&id](const Figure& figure) { return figure.id == id; });
    return found == figures.cend() ? nullptr : &*found;
}
} // namespace

qsizetype ChangedFigure::count(RowChange change) const {
    return std::count_if(rows.cbegin(), rows.cend(), [change](const ChangedRow& row) { return row.change == change; });
}

QList<ChangedFigure> changedFigures(const FiguresWithRows& then, const FiguresWithRows& now, const RecordEvents& events,
                                    const CourseCorrections& ofCourses) {
    const PlacesOfFigures placesThen = placesIn(then.rows);
    const PlacesOfFigures placesNow = placesIn(now.rows);
    QList<ChangedFigure> changed;
    const auto compare = [&](const Figure* before, const Figure* after) {
        const Figure& any = before ? *before : *after;
        ChangedFigure figure{any.id, any.title, before ? before->display : QString(), after ? after->display : QString(),
                             changedRows(placesThen.value(any.id), placesNow.value(any.id), {any.id, events, ofCourses})};
        if (figure.then != figure.now || !figure.rows.isEmpty()) {
            changed.append(std::move(figure));
        }
    };
    for (const Figure& figure : then.figures) {
        compare(&figure, named(now.figures, figure.id));
    }
    for (const Figure& figure : now.figures) {
        if (!named(then.figures, figure.id)) {
            compare(nullptr, &figure);
        }
    }
    return changed;
}

} // namespace brobygger
