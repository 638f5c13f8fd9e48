// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <cmath>
#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>

namespace brobygger {

/// A struct, or the same as const: what describe() takes, which names each member once, for writing and for reading.
template <class Type, class Struct>
concept Like = std::same_as<std::remove_const_t<Type>, Struct>;

/// Writes the members of a struct into an object, one after the other: to("id", figure.id)("title", figure.title).
class JsonFieldsTo final {
public:
    template <class Type> JsonFieldsTo& operator()(const char* name, const Type& value) {
        m_object.insert(QLatin1String(name), json(value));
        return *this;
    }
    const QJsonObject& object() const { return m_object; }

    template <class Type> static QJsonValue json(const Type& value) {
        if constexpr (std::is_enum_v<Type>) {
            return static_cast<int>(value);
        } else if constexpr (std::floating_point<Type>) {
            // JSON has no such number, and would have null, which reads back as 0.
            return std::isinf(value) ? QJsonValue(QLatin1String(value > 0 ? "inf" : "-inf")) : QJsonValue(value);
        } else if constexpr (std::is_arithmetic_v<Type> || std::same_as<Type, QString>) {
            return QJsonValue(value);
        } else if constexpr (std::same_as<Type, QByteArray>) {
            return QString::fromUtf8(value);
        } else if constexpr (std::same_as<Type, QDate>) {
            return value.toString(Qt::ISODate);
        } else {
            JsonFieldsTo to;
            describe(to, value);
            return to.m_object;
        }
    }
    template <class Type> static QJsonValue json(const std::optional<Type>& value) {
        return value ? json(*value) : QJsonValue(QJsonValue::Null);
    }
    template <class Type> static QJsonValue json(const QList<Type>& values) {
        QJsonArray array;
        for (const Type& value : values) {
            array.append(json(value));
        }
        return array;
    }

private:
    QJsonObject m_object;
};

/// Reads them back; a member that is missing stays as it is.
class JsonFieldsFrom final {
public:
    explicit JsonFieldsFrom(QJsonObject object)
        : m_object(std::move(object)) {}

    template <class Type> JsonFieldsFrom& operator()(const char* name, Type& value) {
        const QJsonValue found = m_object.value(QLatin1String(name));
        if (!found.isUndefined()) {
            read(found, value);
        }
        return *this;
    }

    template <class Type> static void read(const QJsonValue& json, Type& value) {
        if constexpr (std::same_as<Type, bool>) {
            value = json.toBool();
        } else if constexpr (std::is_enum_v<Type> || std::integral<Type>) {
            value = static_cast<Type>(json.toInteger());
        } else if constexpr (std::floating_point<Type>) {
            value = number<Type>(json);
        } else if constexpr (std::same_as<Type, QString>) {
            value = json.toString();
        } else if constexpr (std::same_as<Type, QByteArray>) {
            value = json.toString().toUtf8();
        } else if constexpr (std::same_as<Type, QDate>) {
            value = QDate::fromString(json.toString(), Qt::ISODate);
        } else {
            JsonFieldsFrom from(json.toObject());
            describe(from, value);
        }
    }
    template <class Type> static void read(const QJsonValue& json, std::optional<Type>& value) {
        value.reset();
        if (!json.isNull()) {
            read(json, value.emplace());
        }
    }
    template <class Type> static void read(const QJsonValue& json, QList<Type>& values) {
        values.clear();
        for (const QJsonValue& one : json.toArray()) {
            Type value{};
            read(one, value);
            values.append(std::move(value));
        }
    }

private:
    /// The end of an interval may be without bound.
    template <std::floating_point Type> static Type number(const QJsonValue& json) {
        if (!json.isString()) {
            return json.toDouble();
        }
        const Type endless = std::numeric_limits<Type>::infinity();
        return json.toString() == QLatin1String("-inf") ? -endless : endless;
    }

    QJsonObject m_object;
};

} // namespace brobygger
