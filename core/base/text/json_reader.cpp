// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

namespace brobygger {

namespace {
struct JsonReaderWords {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};
} // namespace

JsonReader::JsonReader(QJsonValue value, Problems& problems, QString path, QSet<QString>* asked)
    : m_value(std::move(value))
    , m_problems(&problems)
    , m_path(std::move(path))
    , m_asked(asked) {}

JsonReader JsonReader::operator[](const char* key) const {
    const QString name = QString::fromLatin1(key);
    const QString path = m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
    if (m_asked) {
        m_asked->insert(path);
    }
    return {m_value.isObject() ? m_value.toObject().value(name) : QJsonValue(QJsonValue::Undefined), *m_problems, path,
            m_asked};
}

QList<JsonReader> JsonReader::items() const {
    if (isAbsent()) {
        return {};
    }
    if (!m_value.isArray()) {
        problem(JsonReaderWords::tr("A list in square brackets is expected here."));
        return {};
    }
    QList<JsonReader> readers;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        readers.append(JsonReader(array.at(i), *m_problems, QStringLiteral("%1[%2]").arg(m_path).arg(i), m_asked));
    }
    return readers;
}

QString JsonReader::text() const {
    if (!isAbsent() && !m_value.isString()) {
        problem(JsonReaderWords::tr("A text in quotation marks is expected here."));
    }
    return m_value.toString();
}

QString JsonReader::requiredText() const {
    const QString found = text();
    if (isAbsent() || (m_value.isString() && found.isEmpty())) {
        problem(JsonReaderWords::tr("This text is missing."));
    }
    return found;
}

QStringList JsonReader::texts() const {
    QStringList list;
    for (const JsonReader& item : items()) {
        list.append(item.requiredText());
    }
    return list;
}

bool JsonReader::flag() const {
    if (!isAbsent() && !m_value.isBool()) {
        problem(JsonReaderWords::tr("Only true or false can stand here."));
    }
    return m_value.toBool();
}

std::optional<qint64> JsonReader::integer() const {
    const std::optional<double> found = number();
    if (!found) {
        return {};
    }
    constexpr double exact = 9007199254740992.0; // 2^53: beyond it JSON numbers lose units
    if (*found != std::floor(*found) || std::abs(*found) > exact) {
        problem(JsonReaderWords::tr("A whole number is expected here."));
        return {};
    }
    return static_cast<qint64>(*found);
}

std::optional<double> JsonReader::number() const {
    if (isAbsent()) {
        return {};
    }
    if (!m_value.isDouble()) {
        problem(JsonReaderWords::tr("A number without quotation marks is expected here."));
        return {};
    }
    return m_value.toDouble();
}

int JsonReader::oneOf(const QStringList& words) const {
    const qsizetype position = m_value.isString() ? words.indexOf(m_value.toString()) : -1;
    if (position < 0) {
        problem(JsonReaderWords::tr("One of these words is expected here: %1.").arg(words.join(QStringLiteral(", "))));
    }
    return static_cast<int>(position);
}

void JsonReader::problem(const QString& message) const { m_problems->error(m_path, message); }

} // namespace brobygger
