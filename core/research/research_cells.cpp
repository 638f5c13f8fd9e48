// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_cells.h"

#include "core/base/time/dates.h"
#include "core/measurements/measurement.h"
#include "core/storage/statement.h"
#include "core/workspace/workspace.h"

#include <QStringList>
#include <algorithm>

namespace brobygger {

namespace {
const QString danish = QStringLiteral("da");
constexpr int minorUnits = 100;
constexpr int daysOfWeek = 7;
constexpr double distanceLimits[] = {2, 5, 10, 20, 50};

/// Every version, since a screening names criteria of the one it was made with.
QHash<QString, QString> criteriaOf(const Programmes& programmes, const QString& id) {
    QHash<QString, QString> criteria;
    const Result<Programme> newest = programmes.find(id);
    for (int version = newest ? newest->version : 0; version > 0; --version) {
        const Result<Programme> programme = programmes.find(id, version);
        for (const CriteriaSet& set : programme ? programme->criteriaSets : QList<CriteriaSet>()) {
            for (const Criterion& criterion : set.criteria) {
                if (!criteria.contains(criterion.id)) {
                    criteria.insert(criterion.id, criterion.text.in(danish));
                }
            }
        }
    }
    return criteria;
}

/// Whatever else than whole numbers stands there is told as missing.
QString answersInCell(const QString& json) {
    const std::optional<Answers> answers = answersFromJson(json);
    QStringList told;
    for (const std::optional<int>& answer : answers.value_or(Answers())) {
        told << (answer ? QString::number(*answer) : QStringLiteral("."));
    }
    return told.join(QLatin1Char(' '));
}

/// What was entered after it had been was not known ahead.
QString daysAhead(const QString& days) {
    const QDate from = fromIsoDate(days.section(QLatin1Char('/'), 0, 0));
    const QDate to = fromIsoDate(days.section(QLatin1Char('/'), 1, 1));
    return from.isValid() && from <= to ? QString::number(from.daysTo(to)) : QString();
}

QString keyOf(const ResearchTable& table, const ResearchColumn& column) {
    return QStringLiteral("%1/%2").arg(QLatin1String(table.name), QLatin1String(column.name));
}

/// Of "8160 8585": the parish, else the postcode.
std::optional<LatLon> positionOf(const QString& place, const Gazetteer& places) {
    const QStringList codes = place.split(QLatin1Char(' '));
    if (const auto parish = places.parish(codes.value(0))) {
        return parish->position;
    }
    const auto postcode = places.postcode(codes.value(1));
    return postcode ? std::optional(postcode->position) : std::nullopt;
}
} // namespace

QString distanceBand(std::optional<double> km) {
    if (!km) {
        return {};
    }
    double low = 0;
    for (const double limit : distanceLimits) {
        if (*km < limit) {
            return QStringLiteral("%1-%2").arg(low).arg(limit);
        }
        low = limit;
    }
    return QStringLiteral("%1 eller mere").arg(low);
}

QString researchNumber(double number) { return QString::number(number, 'g', 12).replace(QLatin1Char('.'), QLatin1Char(',')); }

Result<ResearchCells> ResearchCells::of(const Workspace& workspace, const ResearchPlan& plan) {
    Result<InstrumentCatalogue> instruments = InstrumentCatalogue::shipped();
    if (!instruments) {
        return instruments.error();
    }
    ResearchCells cells(workspace.codes, workspace.places, *std::move(instruments), plan.wish.days);
    cells.m_criteria = criteriaOf(workspace.programmes, plan.wish.programmeId);
    return cells;
}

QString ResearchCells::day(QDate day, const ResearchPerson& person, const ResearchIdentity& identity) const {
    if (!day.isValid()) {
        return {};
    }
    return m_days == ResearchDays::FromStart ? QString::number(person.start.daysTo(day))
                                             : isoDate(day.addDays(daysOfWeek * identity.shiftedWeeks));
}

QString ResearchCells::distance(const QString& places) const {
    const auto citizen = positionOf(places.section(QLatin1Char('/'), 0, 0), m_places);
    const auto offer = positionOf(places.section(QLatin1Char('/'), 1, 1), m_places);
    return distanceBand(citizen && offer ? std::optional(distanceKm(*citizen, *offer)) : std::nullopt);
}

std::optional<QString> ResearchCells::meaning(const ResearchColumn& column, const QString& code) const {
    switch (column.cell) {
    case ResearchCell::Code: {
        const auto known = m_codes.find(QLatin1String(column.list), code);
        return known ? std::optional(known->name(danish)) : std::nullopt;
    }
    case ResearchCell::StatusGroup: {
        const auto known = m_codes.find(QStringLiteral("labour_market_group"), code);
        return known ? std::optional(known->name(danish)) : std::nullopt;
    }
    case ResearchCell::Category: {
        const auto known = std::ranges::find(m_categories, code, &OfferCategory::id);
        return known != m_categories.end() ? std::optional(known->name(danish)) : std::nullopt;
    }
    case ResearchCell::Criterion: {
        const auto known = m_criteria.constFind(code);
        return known != m_criteria.constEnd() ? std::optional(*known) : std::nullopt;
    }
    case ResearchCell::Instrument: {
        const Instrument* known = instrument(code);
        return known ? std::optional(known->name.in(danish)) : std::nullopt;
    }
    default: return std::nullopt;
    }
}

QString ResearchCells::text(const Statement& row, const ResearchTable& table, const ResearchColumn& column,
                            const ResearchPerson& person, const ResearchIdentity& identity, int course) {
    if (column.cell == ResearchCell::Course) {
        return course > 0 ? QString::number(course) : QString();
    }
    if (row.isNull(column.name)) {
        return {};
    }
    switch (column.cell) {
    case ResearchCell::Day: return day(row.date(column.name), person, identity);
    case ResearchCell::Number: return QString::number(row.integer(column.name));
    case ResearchCell::Decimal: return researchNumber(row.decimal(column.name));
    case ResearchCell::Amount: return researchNumber(static_cast<double>(row.integer(column.name)) / minorUnits);
    case ResearchCell::YesNo: return row.truth(column.name) ? QStringLiteral("1") : QStringLiteral("0");
    case ResearchCell::Word: return row.text(column.name);
    case ResearchCell::Answers: return answersInCell(row.text(column.name));
    case ResearchCell::DaysAhead: return daysAhead(row.text(column.name));
    case ResearchCell::Distance: return distance(row.text(column.name));
    case ResearchCell::Version: {
        const Instrument* const known = instrument(row.text("instrument"));
        return known && known->version == row.text(column.name) ? known->version : QString();
    }
    default: break;
    }
    QString code = row.text(column.name);
    if (column.cell == ResearchCell::StatusGroup) {
        const auto status = m_codes.find(QStringLiteral("labour_market_status"), code);
        code = status ? status->extra : QString();
    }
    if (!meaning(column, code)) {
        return {};
    }
    m_said[keyOf(table, column)].insert(code);
    return code;
}

QMap<QString, QString> ResearchCells::saidIn(const ResearchTable& table, const ResearchColumn& column) const {
    QMap<QString, QString> said;
    for (const QString& code : m_said.value(keyOf(table, column))) {
        said.insert(code, meaning(column, code).value_or(QString()));
    }
    return said;
}

QMap<QString, QString> ResearchCells::statusGroups() const {
    QMap<QString, QString> groups;
    for (const Code& group : m_codes.list(QStringLiteral("labour_market_group"))) {
        groups.insert(group.id, group.name(danish));
    }
    return groups;
}

} // namespace brobygger
