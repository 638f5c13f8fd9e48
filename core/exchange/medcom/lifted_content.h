// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace brobygger {

/// Takes the long base64 values out of a message before it is parsed and leaves a short name in their place, so that a
/// 50 MB attachment is never turned into a 100 MB text. Knows nothing of XML or JSON beyond where a value ends.
class LiftedContent final {
public:
    explicit LiftedContent(const QByteArray& bytes);

    /// The message with names instead of long values.
    const QByteArray& reduced() const { return m_reduced; }
    /// What a base64 value of the parsed message stands for; nothing when it is no base64.
    std::optional<QByteArray> decoded(const QString& value) const;
    /// A value that is no attachment after all, as it was written.
    QString text(const QString& value) const;

private:
    struct Range {
        qsizetype from;
        qsizetype length;
    };
    std::optional<QByteArray> liftedRange(const QString& value) const;

    QByteArray m_whole;
    QByteArray m_reduced;
    QList<Range> m_ranges;
};

} // namespace brobygger
