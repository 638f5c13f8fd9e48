// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/fhir_validity.h"

#include <algorithm>
#include <limits>

namespace brobygger {

namespace {

/// The first or last day of a FHIR date, which may be a year or a month alone.
QDate dayOf(const QString& date, bool isEnd) {
    const int year = date.left(4).toInt();
    const int month = date.mid(5, 2).toInt();
    if (date.size() >= 10) {
        return QDate::fromString(date.left(10), Qt::ISODate);
    }
    if (date.size() == 7) {
        const QDate first(year, month, 1);
        return isEnd ? first.addMonths(1).addDays(-1) : first;
    }
    return date.size() == 4 ? (isEnd ? QDate(year, 12, 31) : QDate(year, 1, 1)) : QDate();
}

bool holdsOn(const MessageNode& node, QDate day) {
    const QDate start = dayOf(node["period"]["start"].value(), false);
    const QDate end = dayOf(node["period"]["end"].value(), true);
    return node["use"].value() != QLatin1String("old") && !(start.isValid() && start > day) && !(end.isValid() && end < day);
}

/// A telecom without a system is a telephone; where a rank is given, 1 is the preferred one.
QStringList telecomsOf(const MessageNode& resource, const QStringList& systems, QDate day) {
    QList<std::pair<int, QString>> found;
    for (const MessageNode* telecom : currentOf(resource, "telecom", day)) {
        const QString value = (*telecom)["value"].value();
        const int rank = (*telecom)["rank"].value().toInt();
        if (!value.isEmpty() && systems.contains((*telecom)["system"].value())) {
            found.append({rank > 0 ? rank : std::numeric_limits<int>::max(), value});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList values;
    for (const auto& [rank, value] : std::as_const(found)) {
        values << value;
    }
    return values;
}

/// The first of them whose use comes first in the list; a node without anything when there is none.
const MessageNode& preferred(const QList<const MessageNode*>& nodes, std::initializer_list<const char*> uses) {
    static const MessageNode none;
    for (const char* use : uses) {
        const auto found = std::find_if(nodes.begin(), nodes.end(), [use](const MessageNode* node) {
            return (*node)["use"].value() == QLatin1String(use);
        });
        if (found != nodes.end()) {
            return **found;
        }
    }
    return none;
}

} // namespace

QList<const MessageNode*> currentOf(const MessageNode& resource, const char* child, QDate day) {
    QList<const MessageNode*> nodes = resource.all(child);
    nodes.removeIf([day](const MessageNode* node) { return !holdsOn(*node, day); });
    return nodes;
}

QStringList phonesOf(const MessageNode& resource, QDate day) {
    return telecomsOf(resource, {QStringLiteral("phone"), QStringLiteral("sms"), QString()}, day);
}

QString emailOf(const MessageNode& resource, QDate day) {
    return telecomsOf(resource, {QStringLiteral("email")}, day).value(0);
}

const MessageNode& addressOf(const MessageNode& resource, std::initializer_list<const char*> uses, QDate day) {
    return preferred(currentOf(resource, "address", day), uses);
}

QString linesOf(const MessageNode& address) {
    QStringList lines;
    for (const MessageNode* line : address.all("line")) {
        lines << line->value();
    }
    return lines.isEmpty() ? address["text"].value() : lines.join(QStringLiteral(", "));
}

const MessageNode& personNameOf(const MessageNode& resource, QDate day) {
    const MessageNode& name =
        preferred(currentOf(resource, "name", day), {"official", "usual", "", "nickname", "anonymous", "temp"});
    return name.isAbsent() ? preferred(resource.all("name"), {"official", "usual", "", "maiden", "old"}) : name;
}

QString givenNamesOf(const MessageNode& name) {
    QStringList given;
    for (const MessageNode* part : name.all("given")) {
        given << part->value();
    }
    given.removeAll(QString());
    return given.join(QLatin1Char(' '));
}

bool isRestricted(const MessageNode& patient) {
    const QList<const MessageNode*> labels = patient["meta"].all("security");
    return std::any_of(labels.begin(), labels.end(), [](const MessageNode* label) {
        const QString system = (*label)["system"].value();
        const QString code = (*label)["code"].value();
        return (system.isEmpty() || system.contains(QLatin1String("Confidentiality"))) &&
               (code == QLatin1String("R") || code == QLatin1String("V"));
    });
}

} // namespace brobygger
