// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/exchange/hsds/hsds_package.h"
#include "core/offers/offer_categories.h"
#include "core/sheets/sheet_fields.h"

#include <QSet>

namespace brobygger {

/// What a directory says of one service, as an offer.
struct SaidOffer {
    Offer offer;
    QSet<QString> fields; ///< ids of the fields that are said at all; one that is said empty has ended
    Problems told;        ///< hints: what the rows say beside, and an offer has no place for
};

/// Reads offers out of the tables of a directory and writes them into it. What HSDS 3.0 has no column for is an
/// attribute with a term of Brobygger's own taxonomy. Leaves rows and cells that stand for no field of an
/// offer as they are.
class HsdsOffers final {
public:
    /// `package` and `fields` must outlive it.
    HsdsOffers(HsdsPackage& package, const QList<ImportField<Offer>>& fields, QDate today)
        : m_package(package)
        , m_fields(fields)
        , m_today(today) {}

    /// Without what an offer cannot hold (a foreign postcode, a second number), which is told and stays in the rows alone, and
    /// without prices and times that do not hold today.
    SaidOffer read(const QString& service) const;
    /// Writes only the fields that the rows say otherwise.
    void write(const QString& service, const Offer& offer);

private:
    const HsdsTable& table(const char* name) const { return m_package.tables[QLatin1String(name)]; }
    HsdsTable& table(const char* name) { return m_package.tables[QLatin1String(name)]; }
    QString cell(const char* table, qsizetype row, const char* column) const;
    /// Rows of the table that belong to the service itself, to its places and to its organization; without empty levels.
    QList<QList<qsizetype>> levelsOf(const char* table, const QString& service) const;
    /// Those of the first level.
    QList<qsizetype> rowsOf(const char* table, const QString& service) const;
    QList<qsizetype> where(const char* table, const char* column, const QString& value) const;
    QList<qsizetype> ownRows(const char* table, const QString& service) const;
    QString locationOf(const QString& service) const;
    qsizetype addressOf(const QString& location) const;
    /// Adds a row whose id always comes out the same for this service.
    qsizetype add(const char* table, const QString& id, QJsonObject cells);

    /// The telephones somebody answers, the best first: speech before mobile before text, never a fax.
    QList<qsizetype> answered(const QList<qsizetype>& phones) const;
    /// Those of the schedules that hold today. Of the rows that we write, the first day only goes out and comes back: an offer
    /// shows its times before it, too.
    QList<qsizetype> currentOf(const QString& service, QList<qsizetype> schedules) const;
    /// The ids of the rows that we write for the times of a service.
    QSet<QString> writtenSchedules(const QString& service) const;
    QList<qsizetype> currentPrices(const QString& service) const;
    bool isInKroner(qsizetype price) const;
    std::optional<Money> amountOf(qsizetype price) const;
    void readPhones(const QString& service, SaidOffer& said) const;
    void readSchedules(const QString& service, SaidOffer& said) const;
    void readFee(const QString& service, SaidOffer& said) const;
    void leaveOutWhatCannotBe(SaidOffer& said) const;
    QHash<QString, QString> attributesOf(const QString& service) const;
    QString categoryOf(const QString& service) const;

    void set(const QString& service, const QString& field, const Offer& offer);
    void setCell(const QString& service, const char* column, const QJsonValue& value);
    void setProvider(const QString& service, const QString& provider);
    void setOwn(const QString& service, const char* table, const char* column, const QString& text);
    void setPhone(const QString& service, const QString& phone);
    /// Writes one cell of the first of the rows, or of a new one where there are none; takes it away where the text is empty.
    void setFirst(const QList<qsizetype>& rows, const QString& service, const char* table, const char* column,
                  const QString& text);
    void setFee(const QString& service, std::optional<Money> fee);
    void setLanguages(const QString& service, const QString& codes);
    void setSchedule(const QString& service, const Offer& offer);
    bool setAddress(const QString& service, const Offer& offer);
    void setAttribute(const QString& service, const QString& field, const QString& text);
    void setCategory(const QString& service, const QString& category);
    void setTerm(const QString& id, const QString& code, const QString& name);
    const ImportField<Offer>* field(const QString& id) const;

    HsdsPackage& m_package;
    const QList<ImportField<Offer>>& m_fields;
    QDate m_today;
    QList<OfferCategory> m_categories = offerCategories();
};

/// The fields of an import of a directory: those of a sheet, and whether the offer is active.
QList<ImportField<Offer>> directoryFields(const Gazetteer& places);

} // namespace brobygger
