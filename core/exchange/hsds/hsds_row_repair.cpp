// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_row_repair.h"

#include "core/exchange/hsds/hsds_cells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace brobygger {

namespace {

struct HsdsRowsWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsPackage)
};

/// Into how many rows one is taken apart at most, and all together: a foreign file must not fill the memory with a few lists.
constexpr qsizetype mostCopies = 200;
constexpr qsizetype mostAddedRows = 500'000;

/// Reads the cells of one row.
class CellsReader {
public:
    CellsReader(const HsdsTableKind& kind, HsdsRow& row)
        : m_kind(kind)
        , m_row(row) {}

    QList<HsdsProblem> read() {
        for (const HsdsColumn& column : m_kind.columns) {
            const QString text = hsdsText(m_row.cells.value(column.name)).trimmed();
            if (text.isEmpty()) {
                continue;
            }
            if (column.type == HsdsType::Number) {
                readNumber(column.name, text);
            } else if (column.type == HsdsType::Date) {
                readDate(column.name, text);
            }
        }
        if (m_kind.name == QLatin1String("schedules")) {
            readSchedule();
        } else if (m_kind.name == QLatin1String("services")) {
            readStatus();
        }
        return m_told;
    }

private:
    QString cell(const char* column) const { return hsdsText(m_row.cells.value(QLatin1String(column))).trimmed(); }
    void set(const char* column, const QString& text) { m_row.cells.insert(QLatin1String(column), text); }

    void tell(const QString& column, const QString& said, const QString& message) {
        m_told.append({m_kind.name, m_row.line, column, message, {}, true, said});
    }

    void readNumber(const QString& column, const QString& text) {
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (isNumber) {
            return;
        }
        // One comma and three digits: of a place the decimals, of a price the thousands.
        static const QRegularExpression thousands(QStringLiteral("^\\d{1,3},\\d{3}$"));
        const bool isPrice = column == QLatin1String("amount") && thousands.match(text).hasMatch();
        const QString number = isPrice ? QString(text).remove(QLatin1Char(',')) : hsdsNumberOf(text);
        m_row.cells.insert(column, number);
        if (number.isEmpty()) {
            tell(column, text, HsdsRowsWords::tr("The cell is no number."));
        }
    }

    void readDate(const QString& column, const QString& text) {
        if (QDate::fromString(text.left(10), Qt::ISODate).isValid()) {
            m_row.cells.insert(column, text); // without blanks around it
            return;
        }
        const QDate date = hsdsDateOf(text);
        m_row.cells.insert(column, date.toString(Qt::ISODate));
        if (!date.isValid()) {
            tell(column, text, HsdsRowsWords::tr("The cell is no date of the form 2026-11-30."));
        }
    }

    /// "10:00-12:00" in one cell is the opening and the closing time.
    void readHours() {
        const QString text = cell("opens_at");
        if (const auto hours = hsdsHoursOf(text)) {
            set("opens_at", timeCell(hours->opens));
            if (cell("closes_at").isEmpty()) {
                set("closes_at", timeCell(hours->closes));
            }
        }
        if (const auto hours = hsdsHoursOf(cell("closes_at"))) {
            set("closes_at", timeCell(hours->closes));
            if (text.isEmpty()) {
                set("opens_at", timeCell(hours->opens));
            }
        }
    }

    static QString timeCell(const QTime& time) { return time.toString(QStringLiteral("HH:mm:ss")); }

    void readTime(const char* column) {
        static const QRegularExpression form(QStringLiteral("^\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?$"));
        const QString text = cell(column);
        const QTime time = hsdsTime(text);
        if (text.isEmpty() || (time.isValid() && form.match(text).hasMatch())) {
            return;
        }
        if (time.isValid()) {
            set(column, timeCell(time));
        } else {
            tell(QLatin1String(column), text, HsdsRowsWords::tr("The cell is no time of day."));
        }
    }

    void readDays() {
        static const QRegularExpression form(QStringLiteral("^([+-]?\\d{0,2}(MO|TU|WE|TH|FR|SA|SU)(,|$))+$"));
        const QString text = cell("byday");
        if (text.isEmpty() || form.match(text).hasMatch()) {
            return;
        }
        const auto days = hsdsDaysOf(text);
        if (!days) {
            tell(QStringLiteral("byday"), text, HsdsRowsWords::tr("The cell names a day that is not understood."));
            return;
        }
        QStringList words;
        for (const HsdsDay& day : *days) {
            const QString number = day.number == 0 ? QString() : QString::number(day.number);
            words << number + QLatin1String(hsdsDays[static_cast<size_t>(day.weekday - 1)]);
        }
        set("byday", words.join(QLatin1Char(',')));
    }

    void readSchedule() {
        readHours();
        readTime("opens_at");
        readTime("closes_at");
        readDays();
        const QString text = cell("freq");
        if (text.isEmpty() || text == QLatin1String("WEEKLY") || text == QLatin1String("MONTHLY")) {
            return;
        }
        const auto rhythm = hsdsRhythmOf(text);
        const int interval = std::max(1, cell("interval").toInt());
        if (!rhythm) {
            tell(QStringLiteral("freq"), text, HsdsRowsWords::tr("The cell names a rhythm that is not understood."));
        } else if (rhythm->unit == HsdsUnit::Day && interval == 1) {
            set("freq", QStringLiteral("WEEKLY"));
            if (cell("byday").isEmpty()) {
                set("byday", QStringLiteral("MO,TU,WE,TH,FR,SA,SU"));
            }
        } else if (rhythm->unit == HsdsUnit::Week || rhythm->unit == HsdsUnit::Month) {
            set("freq", rhythm->unit == HsdsUnit::Week ? QStringLiteral("WEEKLY") : QStringLiteral("MONTHLY"));
            if (rhythm->every > 1 && interval == 1) {
                set("interval", QString::number(rhythm->every));
            }
        }
    }

    void readStatus() {
        const QString text = cell("status");
        const QString state = hsdsStatusOf(text);
        if (!text.isEmpty() && state.isEmpty()) {
            tell(QStringLiteral("status"), text,
                 HsdsRowsWords::tr("The cell is no state that is known; the offer counts as in use."));
        } else if (!text.isEmpty() && state != cell("status")) {
            set("status", state);
        }
    }

    const HsdsTableKind& m_kind;
    HsdsRow& m_row;
    QList<HsdsProblem> m_told;
};

/// Columns that people write free text in: only there may "None" mean something.
bool isOfPeople(const HsdsTableKind* kind, const QString& name) {
    const HsdsColumn* column = kind ? kind->column(name) : nullptr;
    static const QStringList words{QStringLiteral("freq"),
                                   QStringLiteral("byday"),
                                   QStringLiteral("opens_at"),
                                   QStringLiteral("closes_at"),
                                   QStringLiteral("status"),
                                   QStringLiteral("wkst"),
                                   hsdsIdKey,
                                   QStringLiteral("email"),
                                   QStringLiteral("url"),
                                   QStringLiteral("website"),
                                   QStringLiteral("number")};
    return !column || (column->type == HsdsType::Text && !column->isKeyOnly && !words.contains(name));
}

/// The ids of a cell that lists several, also as a JSON array.
QStringList idsIn(QString text) {
    static const QRegularExpression marks(QStringLiteral("[\\[\\]\"]"));
    static const QRegularExpression gaps(QStringLiteral("[\\s,;|]+"));
    return text.remove(marks).split(gaps, Qt::SkipEmptyParts);
}

/// What Airtable writes at the other end: a column "phones" of a service with the ids of its telephones. Written where HSDS has
/// it, in the telephones, unless something stands there already; a telephone of two services then lists both.
class ListsAtTheOtherEnd {
public:
    explicit ListsAtTheOtherEnd(HsdsPackage& package)
        : m_package(package) {}

    void turnRound() {
        for (const HsdsTableKind& kind : std::as_const(m_kinds)) {
            for (const HsdsChild& child : kind.children) {
                if (!kind.column(child.key)) {
                    turnRound(kind.name, child.key, child.table, child.column);
                }
            }
            for (const HsdsParent& parent : kind.parents) {
                for (const QString& column : {parent.key, parent.table}) {
                    name(kind.name, column, parent.table, parent.column);
                }
            }
        }
        for (const char* column : {"location", "locations"}) {
            putServicesInPlaces(QLatin1String(column));
        }
    }

private:
    /// The rows of the table and the ids in that cell that are there in the other table.
    void eachList(const QString& table, const QString& column, const QString& other,
                  const std::function<void(qsizetype row, const QStringList& ids)>& use) const {
        const HsdsTable from = m_package.tables.value(table);
        const HsdsTable to = m_package.tables.value(other); // a copy: `use` may add a table
        for (qsizetype row = 0; row < from.rows().size(); ++row) {
            const QString text = hsdsText(from.at(row).cells.value(column));
            QStringList ids = text.isEmpty() ? QStringList() : idsIn(text);
            ids.removeIf([&to](const QString& id) { return to.find(id) < 0; });
            if (!ids.isEmpty()) {
                use(row, ids);
            }
        }
    }

    QString idOf(const QString& table, qsizetype row) const {
        return hsdsText(m_package.tables[table].at(row).cells.value(hsdsIdKey));
    }

    void turnRound(const QString& table, const QString& column, const QString& child, const QString& link) {
        QHash<qsizetype, QStringList> parents; // by row of the child
        eachList(table, column, child, [&](qsizetype row, const QStringList& ids) {
            for (const QString& id : ids) {
                parents[m_package.tables[child].find(id)].append(idOf(table, row));
            }
        });
        if (parents.isEmpty()) {
            return; // asking for a table that is not there would make it
        }
        HsdsTable& children = m_package.tables[child];
        for (auto row = parents.begin(); row != parents.end(); ++row) {
            if (hsdsText(children.at(row.key()).cells.value(link)).isEmpty()) {
                children.set(row.key(), link, row->join(QLatin1Char(',')));
            }
        }
    }

    void name(const QString& table, const QString& column, const QString& other, const QString& link) {
        eachList(table, column, other, [&](qsizetype row, const QStringList& ids) {
            HsdsTable& rows = m_package.tables[table];
            if (hsdsText(rows.at(row).cells.value(link)).isEmpty()) {
                rows.set(row, link, ids.join(QLatin1Char(',')));
            }
        });
    }

    /// Only where the table between services and places is missing.
    void putServicesInPlaces(const QString& column) {
        const QString between = QStringLiteral("service_at_location");
        if (m_package.tables.contains(between) && !m_isBetweenOurs) {
            return;
        }
        eachList(QStringLiteral("services"), column, QStringLiteral("locations"), [&](qsizetype row, const QStringList& ids) {
            m_isBetweenOurs = true;
            for (const QString& id : ids) {
                QJsonObject cells{{QStringLiteral("service_id"), idOf(QStringLiteral("services"), row)},
                                  {QStringLiteral("location_id"), id}};
                cells.insert(hsdsIdKey, madeUpId(between, cells));
                m_package.tables[between].append({cells, 0});
            }
        });
    }

    HsdsPackage& m_package;
    QList<HsdsTableKind> m_kinds = hsdsTables();
    bool m_isBetweenOurs = false;
};

class IdLists {
public:
    explicit IdLists(HsdsPackage& package)
        : m_package(package) {}

    void takeApart() {
        for (const HsdsTableKind& kind : std::as_const(m_kinds)) {
            const HsdsTable table = m_package.tables.value(kind.name);
            if (std::any_of(table.rows().begin(), table.rows().end(),
                            [&](const HsdsRow& row) { return !listsIn(kind, row).isEmpty(); })) {
                HsdsTable apart;
                for (const HsdsRow& row : table.rows()) {
                    takeApart(kind, row, apart);
                }
                m_package.tables.insert(kind.name, apart);
            }
        }
    }

private:
    struct Lists {
        QString column;
        QStringList ids;
        bool isWhole = true; ///< no part of the cell names nothing
    };

    bool isThere(const QString& column, const QString& id) const {
        const auto has = [&](const QString& table) {
            const auto found = m_package.tables.constFind(table);
            return found != m_package.tables.constEnd() && found->find(id) >= 0;
        };
        const bool isOfAny = column == QLatin1String("link_id") || column == QLatin1String("resource_id");
        const QString entity = column.startsWith(QLatin1String("parent_")) ? QString() : column.chopped(3);
        return std::any_of(m_kinds.begin(), m_kinds.end(),
                           [&](const HsdsTableKind& kind) { return (isOfAny || kind.entity == entity) && has(kind.name); });
    }

    QList<Lists> listsIn(const HsdsTableKind& kind, const HsdsRow& row) const {
        QList<Lists> lists;
        for (const HsdsColumn& column : kind.columns) {
            if (!column.isKeyOnly) {
                continue;
            }
            const QString text = hsdsText(row.cells.value(column.name));
            const QStringList ids = text.isEmpty() || isThere(column.name, text) ? QStringList() : idsIn(text);
            if (ids.isEmpty() || (ids.size() == 1 && ids.first() == text)) {
                continue;
            }
            QStringList known = ids;
            known.removeIf([&](const QString& id) { return !isThere(column.name, id); });
            known.removeDuplicates();
            if (!known.isEmpty()) {
                lists.append({column.name, known, known.size() == ids.size()});
            }
        }
        return lists;
    }

    void tell(const HsdsTableKind& kind, const HsdsRow& row, const QString& column, const QString& message) {
        m_package.problems.append({kind.name, row.line, column, message, hsdsText(row.cells.value(hsdsIdKey)), true,
                                   hsdsText(row.cells.value(column))});
    }

    void takeApart(const HsdsTableKind& kind, const HsdsRow& row, HsdsTable& apart) {
        static const QStringList once{QStringLiteral("services"),   QStringLiteral("organizations"),
                                      QStringLiteral("programs"),   QStringLiteral("locations"),
                                      QStringLiteral("taxonomies"), QStringLiteral("taxonomy_terms")};
        QList<HsdsRow> rows{row};
        const QList<Lists> lists = listsIn(kind, row);
        for (const Lists& list : lists) {
            const qsizetype copies = rows.size() * list.ids.size();
            const bool isOne = once.contains(kind.name) || copies > mostCopies || m_added + copies > mostAddedRows;
            if (isOne && list.ids.size() > 1) {
                tell(kind, row, list.column, HsdsRowsWords::tr("The cell names several; the first is taken."));
            } else if (!list.isWhole) {
                tell(kind, row, list.column, HsdsRowsWords::tr("A part of the cell names no row; it is left out."));
            }
            QList<HsdsRow> further;
            for (const HsdsRow& one : std::as_const(rows)) {
                for (const QString& id : isOne ? list.ids.mid(0, 1) : list.ids) {
                    HsdsRow copy = one;
                    copy.cells.insert(list.column, id);
                    further.append(copy);
                }
            }
            rows = further;
        }
        m_added += rows.size() - 1;
        for (qsizetype at = 0; at < rows.size(); ++at) {
            while (at > 0 && apart.find(hsdsText(rows.at(at).cells.value(hsdsIdKey))) >= 0) {
                rows[at].cells.insert(hsdsIdKey, m_ids.next(kind.name, rows.at(at).cells));
            }
            apart.append(rows.at(at));
        }
    }

    HsdsPackage& m_package;
    QList<HsdsTableKind> m_kinds = hsdsTables();
    MadeUpIds m_ids;
    qsizetype m_added = 0;
};

} // namespace

QList<HsdsProblem> makeReadable(const HsdsTableKind* kind, HsdsRow& row) {
    constexpr qsizetype longestNull = 12; // with blanks
    QStringList nulls;
    for (auto cell = row.cells.constBegin(); cell != row.cells.constEnd(); ++cell) {
        const QString text = cell->toString();
        if (!text.isEmpty() && text.size() <= longestNull && isHsdsNull(text, isOfPeople(kind, cell.key()))) {
            nulls.append(cell.key());
        }
    }
    for (const QString& column : std::as_const(nulls)) {
        row.cells.insert(column, QString());
    }
    return kind ? CellsReader(*kind, row).read() : QList<HsdsProblem>();
}

void takeIdListsApart(HsdsPackage& package) {
    ListsAtTheOtherEnd(package).turnRound();
    IdLists(package).takeApart();
}

} // namespace brobygger
