// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/offers/offer_categories.h"
#include "core/research/research.h"
#include "core/research/research_tables.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace brobygger {

class Codes;
class Gazetteer;
class Statement;
class Workspace;

/// A person as the files name them. Neither is kept anywhere.
struct ResearchIdentity {
    QString pseudonym;
    int shiftedWeeks = 0; ///< where days are told as dates
};

/// How many kilometres apart: a band, "2-5"; empty when it is not known.
QString distanceBand(std::optional<double> km);
/// A number with a comma, without what ends in noughts.
QString researchNumber(double number);

/// Says what stands in the cells of an extract, and remembers which codes it has said.
class ResearchCells final {
public:
    /// Format when something shipped is damaged.
    static Result<ResearchCells> of(const Workspace& workspace, const ResearchPlan& plan);

    /// The column of the current row; `course` is the number of its course, 0 without one.
    QString text(const Statement& row, const ResearchTable& table, const ResearchColumn& column, const ResearchPerson& person,
                 const ResearchIdentity& identity, int course);
    QString day(QDate day, const ResearchPerson& person, const ResearchIdentity& identity) const;
    const Instrument* instrument(const QString& id) const { return m_instruments.find(id); }

    /// The codes said in a column, with what they mean in Danish.
    QMap<QString, QString> saidIn(const ResearchTable& table, const ResearchColumn& column) const;
    /// The groups of labour market statuses, in Danish.
    QMap<QString, QString> statusGroups() const;

private:
    ResearchCells(const Codes& codes, const Gazetteer& places, InstrumentCatalogue instruments, ResearchDays days)
        : m_codes(codes)
        , m_places(places)
        , m_instruments(std::move(instruments))
        , m_days(days)
        , m_categories(offerCategories()) {}

    /// The Danish word of what a column of codes may say; nothing for anything else.
    std::optional<QString> meaning(const ResearchColumn& column, const QString& code) const;
    QString distance(const QString& places) const;

    const Codes& m_codes;
    const Gazetteer& m_places;
    InstrumentCatalogue m_instruments;
    ResearchDays m_days;
    QList<OfferCategory> m_categories;
    QHash<QString, QString> m_criteria; ///< of every version of the programme, in Danish
    QMap<QString, QSet<QString>> m_said;
};

} // namespace brobygger
