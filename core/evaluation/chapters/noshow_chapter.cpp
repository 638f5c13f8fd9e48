// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/noshow_counts.h"
#include "core/evaluation/figures/periods.h"

#include <algorithm>
#include <map>

namespace brobygger {

namespace {
const QString gpSector = QStringLiteral("gp");
const QString hospitalSector = QStringLiteral("hospital");

using AppointmentRows = std::vector<int>;

AppointmentRows appointmentsInPeriod(const ChapterInput& input) {
    const auto& appointments = input.records.appointments;
    AppointmentRows rows;
    for (size_t row = 0; row < appointments.size(); ++row) {
        if (input.isAppointmentInPeriod(appointments[row].day)) {
            rows.push_back(static_cast<int>(row));
        }
    }
    return rows;
}

AppointmentRows appointmentsOfSectors(const ChapterInput& input, const AppointmentRows& rows, const QStringList& sectors) {
    std::vector<CodeWord> wanted;
    for (const QString& sector : sectors) {
        wanted.push_back(input.records.words.known(sector));
    }
    AppointmentRows found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](int row) {
        const CodeWord sector = input.records.appointments[static_cast<size_t>(row)].sector;
        return !sector.isNone() && std::find(wanted.begin(), wanted.end(), sector) != wanted.end();
    });
    return found;
}

void addNoShowShare(FigureBuilder& builder, const FigureName& name, FigureSource share) {
    builder.share(name, std::move(share.part), std::move(share.whole), ShareInterval::Clustered);
}

/// Citizens who stayed away at least once, of those who had something to come to.
void addNoShowPersons(FigureBuilder& builder, const ChapterInput& input, const FigureSource& noShows) {
    const auto personsOf = [&](const Counted& appointments) {
        Counted persons{CountedUnit::Person};
        for (const int row : appointments.rows) {
            persons.add(input.records.appointments[static_cast<size_t>(row)].person);
        }
        std::sort(persons.rows.begin(), persons.rows.end());
        persons.rows.erase(std::unique(persons.rows.begin(), persons.rows.end()), persons.rows.end());
        return persons;
    };
    builder.share("noshow.persons", personsOf(noShows.part), personsOf(noShows.whole));
}

void addNoShowsOverTime(FigureBuilder& builder, const ChapterInput& input, const QString& id,
                        const QList<EvaluationPeriod>& periods, const AppointmentRows& rows) {
    std::vector<AppointmentRows> rowsOf(static_cast<size_t>(periods.size()));
    for (const int row : rows) {
        if (const int at = periodOf(periods, input.records.appointments[static_cast<size_t>(row)].day); at >= 0) {
            rowsOf[static_cast<size_t>(at)].push_back(row);
        }
    }
    const AttendanceCounting counting(noShowRate);
    std::vector<CountedPoint> points;
    for (qsizetype at = 0; at < periods.size(); ++at) {
        FigureSource share = counting.among(input.records, rowsOf[static_cast<size_t>(at)]);
        points.push_back(FigureBuilder::sharePoint(periods[at].id, std::move(share.part), std::move(share.whole)));
        points.back().isPartial = periods[at].isPartial;
    }
    builder.series(id, SeriesKind::Shares, std::move(points));
}

void addNoShowsBySector(FigureBuilder& builder, const ChapterInput& input, const AppointmentRows& rows) {
    std::map<QString, AppointmentRows> sectors;
    for (const int row : rows) {
        sectors[input.records.words.text(input.records.appointments[static_cast<size_t>(row)].sector)].push_back(row);
    }
    const AttendanceCounting counting(noShowRate);
    std::vector<CountedPoint> points;
    for (const auto& [sector, appointments] : sectors) {
        FigureSource share = counting.among(input.records, appointments);
        if (share.whole.size() > 0) {
            points.push_back(FigureBuilder::sharePoint(sector, std::move(share.part), std::move(share.whole)));
        }
    }
    builder.series(QStringLiteral("noshow.by_sector"), SeriesKind::Groups, std::move(points));
}

void addNoShowRates(FigureBuilder& builder, const ChapterInput& input, const AppointmentRows& booked) {
    const AttendanceCounting rate(noShowRate);
    const FigureSource all = rate.among(input.records, booked);
    addNoShowShare(builder, "noshow.rate", all);
    addNoShowShare(builder, "noshow.gp_hospital.rate",
                   rate.among(input.records, appointmentsOfSectors(input, booked, {gpSector, hospitalSector})));
    for (const QString& sector :
         {gpSector, hospitalSector, QStringLiteral("municipality"), QStringLiteral("offer"), QStringLiteral("other")}) {
        const QStringList said{builder.text("noshow.sector." + sector.toLatin1())};
        addNoShowShare(builder, {QStringLiteral("noshow.%1.rate").arg(sector), "figure.noshow.sector.rate", said},
                       rate.among(input.records, appointmentsOfSectors(input, booked, {sector})));
    }
    addNoShowShare(builder, "noshow.of_booked", AttendanceCounting(noShowsOfAllBooked).among(input.records, booked));
    addNoShowShare(builder, "noshow.late_cancellations", AttendanceCounting(lateCancellations).among(input.records, booked));
    addNoShowShare(builder, "noshow.unknown", AttendanceCounting(shareUnknown).among(input.records, booked));
    builder.count("noshow.booked", {CountedUnit::Appointment, booked});
    addNoShowPersons(builder, input, all);
}
} // namespace

void addNoShows(FigureBuilder& builder, const ChapterInput& input) {
    const AppointmentRows booked = appointmentsInPeriod(input);
    addNoShowRates(builder, input, booked);
    const QList<EvaluationPeriod> quarters = quartersOf(input.from, input.stateDay);
    addNoShowsOverTime(builder, input, QStringLiteral("noshow.by_period"), monthsOf(input.from, input.stateDay), booked);
    addNoShowsOverTime(builder, input, QStringLiteral("noshow.by_quarter"), quarters, booked);
    addNoShowsOverTime(builder, input, QStringLiteral("noshow.gp_hospital.by_quarter"), quarters,
                       appointmentsOfSectors(input, booked, {gpSector, hospitalSector}));
    addNoShowsBySector(builder, input, booked);
    addNoShowBaselines(builder, input);
}

} // namespace brobygger
