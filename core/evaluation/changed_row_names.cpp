// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/changed_row_names.h"

#include "core/appointments/appointment_store.h"
#include "core/evaluation/figure_row_words.h"
#include "core/evaluation/records/record_ids.h"

namespace brobygger {

namespace {
/// Where the records of a kind stand, found once for all rows.
class RecordPlaces final {
public:
    explicit RecordPlaces(const EvaluationRecords& records)
        : m_records(records) {}

    /// -1: it is not among those of the period.
    int of(CountedUnit unit, qint64 record) {
        const int key = static_cast<int>(unit);
        if (!m_places.contains(key)) {
            QHash<qint64, int>& places = m_places[key];
            for (int row = countOf(m_records, unit) - 1; row >= 0; --row) {
                places.insert(idOfRecord(m_records, unit, row), row);
            }
        }
        return m_places.value(key).value(record, -1);
    }

private:
    const EvaluationRecords& m_records;
    QHash<int, QHash<qint64, int>> m_places;
};

/// One that was moved out of the period is no longer among what is counted, but still there.
void nameMovedAppointment(ChangedRow& row, Database& database, const Codes& codes, const QString& language) {
    if (const auto found = AppointmentStore(database).find(AppointmentId(row.record))) {
        row.day = found->appointment.startsAt.date();
        row.what = codes.name(QStringLiteral("sector"), found->appointment.sector, language);
    }
}
} // namespace

void nameChangedRows(QList<ChangedFigure>& figures, Database& database, const EvaluationRecords& records,
                     const QString& language) {
    const FigureRowWords words(database, records, language);
    const Codes codes(database);
    RecordPlaces places(records);
    for (ChangedFigure& figure : figures) {
        for (ChangedRow& row : figure.rows) {
            if (const int place = places.of(row.unit, row.record); place >= 0) {
                row.day = dayOfRecord(records, row.unit, place);
                row.what = words.of(row.unit, place);
            } else if (row.unit == CountedUnit::Appointment) {
                nameMovedAppointment(row, database, codes, language);
            }
        }
    }
}

} // namespace brobygger
