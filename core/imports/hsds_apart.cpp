// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hsds_apart.h"

#include "core/base/text/text.h"
#include "core/exchange/hsds/hsds_tables.h"
#include "core/exchange/html/html_text.h"
#include "core/imports/hsds_row_words.h"

#include <QUuid>

#include <algorithm>
#include <functional>

namespace brobygger {

namespace {

const QString servicesKey = QStringLiteral("services");
const QString organizationsKey = QStringLiteral("organizations");
const QString placesKey = QStringLiteral("service_at_location");

/// By time or by chance. A digest of words (version 3 or 5) is the same wherever the words are.
bool isUniqueInTheWorld(const QString& id) {
    const QUuid uuid = QUuid::fromString(id);
    const int version = uuid.data3 >> 12; // Qt 6.4 has no name for 6 and 7
    return !uuid.isNull() && (version == 1 || version == 4 || version == 6 || version == 7);
}

/// s1, s1~2, s1~3 …
QString numberedId(const QString& id, int number) { return number == 1 ? id : id + QLatin1Char('~') + QString::number(number); }

QString idIn(const QJsonObject& cells, const QString& column = hsdsIdKey) { return hsdsText(cells.value(column)); }

QString foldedName(const QJsonObject& cells) {
    return foldedText(plainTextOfHtml(idIn(cells, QStringLiteral("name"))).simplified());
}

bool haveSameName(const QJsonObject& one, const QJsonObject& other) {
    return !foldedName(one).isEmpty() && foldedName(one) == foldedName(other);
}

/// Whether the known row has all that the other says.
bool saysNothingElse(const QJsonObject& cells, const QJsonObject& known) {
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell.key() != hsdsIdKey && hsdsText(*cell) != hsdsText(known.value(cell.key()))) {
            return false;
        }
    }
    return true;
}

/// Rows that stand for themselves, in an order in which each names only earlier ones, with the rows by which one of them is
/// known: those of `table` that have its id in `column` and whose `by` is known.
struct Standing {
    QString name;
    QString table;
    QString column;
    QString by;
};

QList<Standing> standingTables() {
    return {{organizationsKey, servicesKey, QStringLiteral("organization_id"), hsdsIdKey},
            {QStringLiteral("programs"), servicesKey, QStringLiteral("program_id"), hsdsIdKey},
            {QStringLiteral("locations"), placesKey, QStringLiteral("location_id"), QStringLiteral("service_id")},
            {QStringLiteral("taxonomies"), {}, {}, {}},
            {QStringLiteral("taxonomy_terms"), QStringLiteral("attributes"), QStringLiteral("taxonomy_term_id"),
             QStringLiteral("link_id")}};
}

/// Null when the package has no such table.
const HsdsTable* rowsIn(const HsdsPackage& package, const QString& table) {
    const auto found = package.tables.constFind(table);
    return found == package.tables.constEnd() ? nullptr : &*found;
}

class ApartTeller {
public:
    ApartTeller(const HsdsPackage& arriving, const HsdsPackage& stored, const HsdsPackage& now)
        : m_arriving(arriving)
        , m_stored(stored)
        , m_now(now) {}

    ToldApart tell() {
        weighServices();
        eachRow(servicesKey, [this](const QJsonObject& cells) { nameService(cells); });
        const QList<Standing> standing = standingTables();
        for (const Standing& table : standing) {
            eachRow(table.name, [&](const QJsonObject& cells) {
                nameRow(table.name, cells, [&](const QString& id, const QJsonObject& known) {
                    return haveSameName(cells, known) || isNamedHere(table, idIn(cells), id) ||
                           (isNamedByNone(table, idIn(cells)) && saysNothingElse(cells, known));
                });
            });
        }
        // Those that others belong to come first.
        QStringList rest{placesKey, QStringLiteral("contacts"), QStringLiteral("phones")};
        rest += m_arriving.tables.keys();
        rest.removeDuplicates();
        rest.removeIf([&standing](const QString& table) {
            return table == servicesKey || std::any_of(standing.begin(), standing.end(),
                                                       [&table](const Standing& known) { return known.name == table; });
        });
        for (const QString& table : std::as_const(rest)) {
            eachRow(table, [&](const QJsonObject& cells) {
                nameRow(table, cells,
                        [&](const QString& /*id*/, const QJsonObject& known) { return belongToTheSame(cells, known); });
            });
        }
        return {written(), m_namesakes};
    }

private:
    /// How many services of an organization have known ids, and how many of these their known names.
    struct Weight {
        int met = 0;
        int named = 0;
        bool isOfSameOrganization = false;

        bool isSameDirectory() const { return named > 0 ? 2 * named >= met : met == 1 && isOfSameOrganization; }
    };

    void eachRow(const QString& table, const std::function<void(const QJsonObject& cells)>& use) const {
        const HsdsTable* rows = rowsIn(m_arriving, table);
        for (const HsdsRow& row : rows ? rows->rows() : QList<HsdsRow>()) {
            if (!row.cells.isEmpty()) {
                use(row.cells);
            }
        }
    }

    QJsonObject known(const QString& table, const QString& id) const {
        const QJsonObject stored = m_stored.find(table, id);
        return stored.isEmpty() ? m_now.find(table, id) : stored;
    }

    /// Tries the rows here that may be the arriving one, until `isIt` says so; then its id, otherwise the first that is free.
    QString idHere(const QString& table, const QString& id,
                   const std::function<bool(const QString& id, int number, const QJsonObject& known)>& isIt) const {
        QString free;
        for (int number = 1;; ++number) {
            const QString candidate = numberedId(id, number);
            const QJsonObject there = known(table, candidate);
            if (number > 1 && !m_arriving.find(table, candidate).isEmpty()) {
                continue; // comes by itself
            }
            if (!there.isEmpty() && isIt(candidate, number, there)) {
                return candidate;
            }
            if (there.isEmpty()) {
                free = free.isEmpty() ? candidate : free;
                if (number > 1) {
                    return free;
                }
            }
        }
    }

    bool isNamedAlike(const QJsonObject& cells, const QString& id, const QJsonObject& there) const {
        return haveSameName(cells, there) || haveSameName(cells, m_now.find(servicesKey, id));
    }

    void weighServices() {
        eachRow(servicesKey, [this](const QJsonObject& cells) {
            if (isUniqueInTheWorld(idIn(cells))) {
                return;
            }
            const QString organization = idIn(cells, QStringLiteral("organization_id"));
            idHere(servicesKey, idIn(cells), [&](const QString& id, int number, const QJsonObject& there) {
                Weight& weight = m_weights[{organization, number}];
                ++weight.met;
                weight.named += isNamedAlike(cells, id, there) ? 1 : 0;
                weight.isOfSameOrganization =
                    haveSameName(m_arriving.find(organizationsKey, organization),
                                 known(organizationsKey, idIn(there, QStringLiteral("organization_id"))));
                return false;
            });
        });
    }

    void nameService(const QJsonObject& cells) {
        const QString id = idIn(cells);
        if (isUniqueInTheWorld(id)) {
            return;
        }
        const QString organization = idIn(cells, QStringLiteral("organization_id"));
        const QString here = idHere(servicesKey, id, [&](const QString& candidate, int number, const QJsonObject& there) {
            return isNamedAlike(cells, candidate, there) || m_weights.value({organization, number}).isSameDirectory();
        });
        if (here != id) {
            m_ids[servicesKey].insert(id, here);
            if (known(servicesKey, here).isEmpty()) {
                const QJsonObject offer = m_now.find(servicesKey, id);
                m_namesakes.insert(here, idIn(offer.isEmpty() ? known(servicesKey, id) : offer, QStringLiteral("name")));
            }
        }
    }

    void nameRow(const QString& table, const QJsonObject& cells,
                 const std::function<bool(const QString& id, const QJsonObject& known)>& isIt) {
        const QString id = idIn(cells);
        if (id.isEmpty() || isUniqueInTheWorld(id)) {
            return;
        }
        const QString here = idHere(table, id, [&isIt](const QString& candidate, int /*number*/, const QJsonObject& there) {
            return isIt(candidate, there);
        });
        if (here != id) {
            m_ids[table].insert(id, here);
        }
    }

    /// The id that the row has here which a column names.
    QString namedIn(const QJsonObject& cells, const QString& table, const QString& column) const {
        const QString id = idIn(cells, column);
        const QString other = column == hsdsIdKey ? table : namedTable(column, cells);
        return m_ids.value(other.isEmpty() ? servicesKey : other).value(id, id);
    }

    bool isNamedByNone(const Standing& standing, const QString& arriving) const {
        const HsdsTable* naming = rowsIn(m_arriving, standing.table);
        return !naming || naming->where(standing.column, arriving).isEmpty();
    }

    /// Whether a row that is known names the arriving one, and the same row here names `id`.
    bool isNamedHere(const Standing& standing, const QString& arriving, const QString& id) const {
        const HsdsTable* naming = rowsIn(m_arriving, standing.table);
        const QList<qsizetype> rows = naming ? naming->where(standing.column, arriving) : QList<qsizetype>();
        return std::any_of(rows.begin(), rows.end(), [&](qsizetype row) {
            const QString by = namedIn(naming->at(row).cells, standing.table, standing.by);
            return doesName(m_stored, standing, by, id) || doesName(m_now, standing, by, id);
        });
    }

    static bool doesName(const HsdsPackage& here, const Standing& standing, const QString& by, const QString& id) {
        const HsdsTable* naming = rowsIn(here, standing.table);
        const QList<qsizetype> rows = naming ? naming->where(standing.by, by) : QList<qsizetype>();
        return std::any_of(rows.begin(), rows.end(),
                           [&](qsizetype row) { return idIn(naming->at(row).cells, standing.column) == id; });
    }

    /// By the nearest thing that both name. Where neither names any, the id is all there is.
    bool belongToTheSame(const QJsonObject& cells, const QJsonObject& there) const {
        bool isNamedByOne = false;
        for (const char* name : {"service_id", "link_id", "resource_id", "service_at_location_id", "location_id", "contact_id",
                                 "phone_id", "program_id", "organization_id"}) {
            const QString column = QLatin1String(name);
            const bool isInOne = !idIn(cells, column).isEmpty();
            const bool isInOther = !idIn(there, column).isEmpty();
            if (isInOne && isInOther) {
                return namedIn(cells, {}, column) == idIn(there, column);
            }
            isNamedByOne = isNamedByOne || isInOne || isInOther;
        }
        return !isNamedByOne;
    }

    HsdsRow written(const QString& table, HsdsRow row) const {
        const QJsonObject cells = row.cells;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (cell.key() == hsdsIdKey || !namedTable(cell.key(), cells).isEmpty() || cell.key() == QLatin1String("link_id")) {
                const QString here = namedIn(cells, table, cell.key());
                if (here != hsdsText(*cell)) {
                    row.cells.insert(cell.key(), here);
                }
            }
        }
        return row;
    }

    HsdsPackage written() const {
        HsdsPackage package = m_arriving;
        if (m_ids.isEmpty()) {
            return package;
        }
        for (auto table = m_arriving.tables.begin(); table != m_arriving.tables.end(); ++table) {
            HsdsTable rows;
            for (const HsdsRow& row : table->rows()) {
                rows.append(written(table.key(), row));
            }
            package.tables.insert(table.key(), rows);
        }
        for (HsdsProblem& problem : package.problems) {
            problem.id = m_ids.value(problem.table).value(problem.id, problem.id);
        }
        return package;
    }

    const HsdsPackage& m_arriving;
    const HsdsPackage& m_stored;
    const HsdsPackage& m_now;
    QHash<std::pair<QString, int>, Weight> m_weights; ///< by organization, and by the number of the ids here
    QHash<QString, QHash<QString, QString>> m_ids;    ///< table → id as it came → id here
    QHash<QString, QString> m_namesakes;
};

} // namespace

ToldApart toldApart(const HsdsPackage& arriving, const HsdsPackage& stored, const HsdsPackage& now) {
    return ApartTeller(arriving, stored, now).tell();
}

} // namespace brobygger
