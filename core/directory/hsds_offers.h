// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_package.h"
#include "core/offers/offer_categories.h"
#include "core/sheets/sheet_fields.h"

#include <QSet>

namespace brobygger {

/// What a directory says of one service, as an offer.
struct SaidOffer {
    Offer offer;
    QSet<QString> fields; ///< ids of the fields that are said at all
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

    /// Without what an offer cannot hold (a foreign postcode); that stays in the rows alone.
    SaidOffer read(const QString& service) const;
    /// Writes only the fields that the rows say otherwise.
    void write(const QString& service, const Offer& offer);

private:
    const HsdsTable& table(const char* name) const { return m_package.tables[QLatin1String(name)]; }
    HsdsTable& table(const char* name) { return m_package.tables[QLatin1String(name)]; }
    QString cell(const char* table, qsizetype row, const char* column) const;
    /// Rows of the table that belong to the service itself, else to its place, else to its organization.
    QList<qsizetype> rowsOf(const char* table, const QString& service) const;
    QList<qsizetype> where(const char* table, const char* column, const QString& value) const;
    QList<qsizetype> ownRows(const char* table, const QString& service) const;
    QString locationOf(const QString& service) const;
    qsizetype addressOf(const QString& location) const;
    /// Adds a row whose id always comes out the same for this service.
    qsizetype add(const char* table, const QString& id, QJsonObject cells);

    QList<OfferSession> sessionsOf(const QString& service) const;
    QString scheduleTextOf(const QString& service) const;
    std::optional<Money> feeOf(const QString& service) const;
    QHash<QString, QString> attributesOf(const QString& service) const;
    QString categoryOf(const QString& service) const;

    void set(const QString& service, const QString& field, const Offer& offer);
    void setCell(const QString& service, const char* column, const QJsonValue& value);
    void setProvider(const QString& service, const QString& provider);
    void setOwn(const QString& service, const char* table, const char* column, const QString& text);
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
