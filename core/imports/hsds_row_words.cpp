// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hsds_row_words.h"

#include "core/base/time/dates.h"
#include "core/directory/hsds_schedules.h"
#include "core/exchange/hsds/hsds_tables.h"
#include "core/exchange/html/html_text.h"
#include "core/offers/schedule_text.h"

namespace brobygger {

namespace {

bool namesARow(const QString& column) { return column.endsWith(QLatin1String("_id")); }

QString saidIn(const QJsonObject& cells, const char* column) {
    return plainTextOfHtml(hsdsText(cells.value(QLatin1String(column)))).simplified();
}

QString saidTogether(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

/// As the program says the times of an offer; what no session can say, in the words that become its text.
QString timesSaid(const QJsonObject& cells) {
    const QList<OfferSession> sessions = hsdsSessionsOf(cells);
    const QString times = sessions.isEmpty() ? hsdsScheduleWords(cells) : formatSchedule(sessions);
    return saidTogether({saidIn(cells, "description"), times}, QStringLiteral(": "));
}

/// The column that says most; of a table that HSDS does not know all of them.
QString firstSaid(const QJsonObject& cells) {
    for (const char* column : {"name", "number", "description", "value", "source", "document", "details", "identifier",
                               "replacement_value", "code"}) {
        if (const QString text = saidIn(cells, column); !text.isEmpty()) {
            return text;
        }
    }
    QStringList all;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell.key() != hsdsIdKey && !namesARow(cell.key())) {
            all << hsdsText(*cell).simplified();
        }
    }
    return saidTogether(all, QStringLiteral(", "));
}

} // namespace

QString namedTable(const QString& column, const QJsonObject& cells) {
    if (!namesARow(column)) {
        return {};
    }
    QString entity = column.chopped(3);
    if (column == QLatin1String("link_id")) {
        entity = hsdsText(cells.value(QStringLiteral("link_entity")));
    } else if (column == QLatin1String("resource_id")) {
        entity = hsdsText(cells.value(QStringLiteral("resource_type")));
    } else if (column == QLatin1String("parent_id")) {
        entity = QStringLiteral("taxonomy_term");
    } else if (column == QLatin1String("parent_organization_id")) {
        entity = QStringLiteral("organization");
    }
    static const QHash<QString, QString> tables = [] {
        QHash<QString, QString> byEntity;
        for (const HsdsTableKind& kind : hsdsTables()) {
            byEntity.insert(kind.entity, kind.name);
        }
        return byEntity;
    }();
    return tables.value(entity);
}

QString directoryRowWords(const HsdsPackage& package, const QString& table, const QJsonObject& cells) {
    const auto named = [&](const char* column) {
        const QString other = namedTable(QLatin1String(column), cells);
        return directoryRowWords(package, other, package.find(other, hsdsText(cells.value(QLatin1String(column)))));
    };
    if (table == QLatin1String("schedules")) {
        return timesSaid(cells);
    }
    if (table == QLatin1String("addresses")) {
        const QString town = saidTogether({saidIn(cells, "postal_code"), saidIn(cells, "city")}, QStringLiteral(" "));
        return saidTogether({saidIn(cells, "address_1"), saidIn(cells, "address_2"), town}, QStringLiteral(", "));
    }
    if (table == QLatin1String("cost_options")) {
        const QString price = saidTogether({saidIn(cells, "amount"), saidIn(cells, "currency")}, QStringLiteral(" "));
        return saidTogether({price, saidIn(cells, "option"), saidIn(cells, "amount_description")}, QStringLiteral(", "));
    }
    if (table == QLatin1String("service_at_location")) {
        return saidTogether({named("location_id"), saidIn(cells, "description")}, QStringLiteral(", "));
    }
    if (table == QLatin1String("attributes")) {
        return saidTogether({named("taxonomy_term_id"), saidIn(cells, "value")}, QStringLiteral(": "));
    }
    return firstSaid(cells);
}

QString directoryCellWords(const HsdsPackage& package, const QString& table, const QString& column, const QJsonObject& cells) {
    const QString text = hsdsText(cells.value(column));
    if (namesARow(column)) {
        const QString other = namedTable(column, cells);
        return directoryRowWords(package, other, package.find(other, text));
    }
    const QList<HsdsTableKind> kinds = hsdsTables();
    const HsdsTableKind* kind = findTable(kinds, table);
    const HsdsColumn* known = kind ? kind->column(column) : nullptr;
    if (known && known->type == HsdsType::Date) {
        const QDate day = fromIsoDate(text.left(10));
        return day.isValid() ? formatDate(day) : text;
    }
    return plainTextOfHtml(text);
}

} // namespace brobygger
