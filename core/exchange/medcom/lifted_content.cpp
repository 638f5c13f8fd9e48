// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/medcom/lifted_content.h"

namespace brobygger {

namespace {

constexpr qsizetype longEnough = 16 * 1024;
constexpr const char* placePrefix = "brobygger-lifted-";

bool isBase64(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
}

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Where a run of base64 ends that begins at `from`. JSON may write a slash as \/ and a line break as \n or \r.
qsizetype endOfRun(const QByteArray& bytes, qsizetype from) {
    qsizetype at = from;
    while (at < bytes.size()) {
        const char c = bytes[at];
        if (isBase64(c) || isSpace(c)) {
            ++at;
        } else if (c == '\\' && at + 1 < bytes.size() &&
                   (bytes[at + 1] == '/' || bytes[at + 1] == 'n' || bytes[at + 1] == 'r')) {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

bool opensValue(char c) { return c == '"' || c == '\'' || c == '>'; }
bool closesValue(char c) { return c == '"' || c == '\'' || c == '<'; }

/// Base64 without what may stand between its characters.
QByteArray stripped(const QByteArray& bytes) {
    QByteArray clean;
    clean.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\\' && i + 1 < bytes.size()) {
            ++i;
            if (bytes[i] == '/') {
                clean.append('/');
            }
        } else if (!isSpace(bytes[i])) {
            clean.append(bytes[i]);
        }
    }
    return clean;
}

} // namespace

LiftedContent::LiftedContent(const QByteArray& bytes)
    : m_whole(bytes) {
    qsizetype copiedTo = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (!opensValue(bytes[at])) {
            ++at;
            continue;
        }
        const qsizetype from = at + 1;
        const qsizetype end = endOfRun(bytes, from);
        if (end - from >= longEnough && end < bytes.size() && closesValue(bytes[end])) {
            m_reduced.append(bytes.constData() + copiedTo, from - copiedTo);
            m_reduced.append(placePrefix).append(QByteArray::number(m_ranges.size()));
            m_ranges.append({from, end - from});
            copiedTo = end;
        }
        at = qMax(end, from);
    }
    if (m_ranges.isEmpty()) {
        m_reduced = bytes;
    } else {
        m_reduced.append(bytes.constData() + copiedTo, bytes.size() - copiedTo);
    }
}

std::optional<QByteArray> LiftedContent::liftedRange(const QString& value) const {
    if (!value.startsWith(QLatin1String(placePrefix))) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qsizetype index = value.mid(QLatin1String(placePrefix).size()).toInt(&isNumber);
    if (!isNumber || index < 0 || index >= m_ranges.size()) {
        return std::nullopt;
    }
    const Range range = m_ranges[index];
    return QByteArray::fromRawData(m_whole.constData() + range.from, range.length);
}

std::optional<QByteArray> LiftedContent::decoded(const QString& value) const {
    const std::optional<QByteArray> lifted = liftedRange(value);
    const QByteArray clean = stripped(lifted ? *lifted : value.toLatin1());
    auto result = QByteArray::fromBase64Encoding(clean, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result) {
        return std::nullopt;
    }
    return std::move(*result);
}

QString LiftedContent::text(const QString& value) const {
    const std::optional<QByteArray> lifted = liftedRange(value);
    return lifted ? QString::fromLatin1(*lifted) : value;
}

} // namespace brobygger
