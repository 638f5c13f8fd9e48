// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/icons.h"

#include <QWidget>
#include <optional>

class QButtonGroup;

namespace brobygger {

/// One of a few answers that stand side by side: its word, what it stands for, and how it looks once chosen.
struct Segment {
    QString label;
    QString value;
    Tone tone = Tone::Accent;
    std::optional<IconName> icon = std::nullopt;
};

/// Two to four answers side by side of which at most one is chosen, by mouse, arrow keys or Space. Nothing is chosen at
/// first. Each answer is a button of its own, named "subject: answer" for a screen reader.
class Segments final : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QWidget* parent = nullptr);

    void setSegments(const QList<Segment>& segments);
    /// What the answers are about, for their accessible names.
    void setSubject(const QString& subject);
    /// The value of the chosen one; empty: none is.
    QString value() const;
    void setValue(const QString& value);
    /// Shows what is chosen and takes no other.
    void setReadOnly(bool isReadOnly);
    /// Leaves the keyboard to what is around; the mouse still chooses.
    void setMouseOnly();

Q_SIGNALS:
    /// Somebody chose; not when it is set.
    void chosen(const QString& value);
    /// Another one is chosen, or none any more, whoever did it: a draft that comes back too.
    void changed();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void nameSegments();
    void leaveKeyboard();

    QButtonGroup* m_group;
    QList<Segment> m_segments;
    QString m_subject;
    bool m_isMouseOnly = false;
    bool m_isReadOnly = false;
};

} // namespace brobygger
