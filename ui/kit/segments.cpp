// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segments.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int leastSegmentHeight = 24;
constexpr int radius = 6;
constexpr int signSize = 12;
constexpr int segmentIconGap = 4;
constexpr int segmentPadding = 5;

enum class Place { First, Middle, Last };

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * share + b.redF() * (1 - share)),
                            static_cast<float>(a.greenF() * share + b.greenF() * (1 - share)),
                            static_cast<float>(a.blueF() * share + b.blueF() * (1 - share)));
}

QFont fontOf(const QFont& base, bool isChosen) {
    QFont font = base;
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    return font;
}

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const Segment& segment, Place place, QWidget* parent)
        : QAbstractButton(parent)
        , m_segment(segment)
        , m_place(place) {
        setText(segment.label);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override {
        const int words = QFontMetrics(fontOf(font(), true)).horizontalAdvance(text());
        const int icon = m_segment.icon ? signSize + segmentIconGap : 0;
        return {words + icon + 2 * segmentPadding, std::max(scaled(leastSegmentHeight), fontMetrics().height() + 4)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colours& look = colours(this);
        const ToneColours tone = isChecked() ? look.tone(m_segment.tone) : ToneColours{look.text, look.surface};
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect());
        const QRectF frame = outline();
        QPainterPath shape;
        shape.addRoundedRect(frame, radius, radius);
        painter.fillPath(shape, underMouse() && isEnabled() && !isChecked() ? look.neutral.ground : tone.ground);
        painter.setPen(QPen(mixed(look.muted, look.surface, 0.8), 1));
        painter.drawPath(shape);
        if (m_place != Place::First) {
            painter.setPen(QPen(look.line, 1));
            painter.drawLine(QPointF(0.5, 1.5), QPointF(0.5, this->height() - 1.5));
        }
        paintWords(painter, isEnabled() || isChecked() ? tone.text : look.muted);
        if (hasFocus()) {
            painter.setPen(QPen(look.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        }
    }

private:
    /// The rounded frame of all answers together, of which this one shows its part.
    QRectF outline() const {
        QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (m_place != Place::First) {
            frame.setLeft(frame.left() - 2 * radius);
        }
        if (m_place != Place::Last) {
            frame.setRight(frame.right() + 2 * radius);
        }
        return frame;
    }

    void paintWords(QPainter& painter, const QColor& ink) const {
        const QFont words = fontOf(font(), isChecked());
        const bool showsIcon = isChecked() && m_segment.icon;
        const int width = QFontMetrics(words).horizontalAdvance(text()) + (showsIcon ? signSize + segmentIconGap : 0);
        int x = (this->width() - width) / 2;
        if (showsIcon) {
            paintIcon(&painter, QRectF(x, (this->height() - signSize) / 2.0, signSize, signSize), *m_segment.icon, ink);
            x += signSize + segmentIconGap;
        }
        painter.setFont(words);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, this->width() - x, this->height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

    Segment m_segment;
    Place m_place;
};

Place placeOf(qsizetype position, qsizetype count) {
    if (position == 0) {
        return Place::First;
    }
    return position == count - 1 ? Place::Last : Place::Middle;
}
} // namespace

Segments::Segments(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, &Segments::changed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int) {
        leaveKeyboard();
        Q_EMIT chosen(value());
    });
}

void Segments::setSegments(const QList<Segment>& segments) {
    const QString kept = value();
    const QList<QAbstractButton*> former = m_group->buttons();
    for (QAbstractButton* button : former) {
        m_group->removeButton(button);
        delete button;
    }
    m_segments = segments;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto* button = new SegmentButton(segments[i], placeOf(i, segments.size()), this);
        button->setObjectName(segments[i].value + QStringLiteral("Segment"));
        m_group->addButton(button, static_cast<int>(i));
        layout()->addWidget(button);
    }
    setReadOnly(m_isReadOnly);
    nameSegments();
    setValue(kept);
}

void Segments::setSubject(const QString& subject) {
    m_subject = subject;
    nameSegments();
}

void Segments::nameSegments() {
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        m_group->button(static_cast<int>(i))
            ->setAccessibleName(m_subject.isEmpty() ? m_segments[i].label
                                                    : QStringLiteral("%1: %2").arg(m_subject, m_segments[i].label));
    }
}

QString Segments::value() const {
    const int at = m_group->checkedId();
    return at < 0 ? QString() : m_segments[at].value;
}

void Segments::setValue(const QString& value) {
    m_group->setExclusive(false); // or none could be unchosen
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        m_group->button(static_cast<int>(i))->setChecked(m_segments[i].value == value);
    }
    m_group->setExclusive(true);
    leaveKeyboard();
}

void Segments::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    for (QAbstractButton* button : m_group->buttons()) {
        button->setEnabled(!isReadOnly);
    }
}

/// Whoever sends the focus here means the answers.
void Segments::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    QAbstractButton* goal = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
    if (goal && !m_isMouseOnly) {
        goal->setFocus(event->reason());
    }
}

void Segments::setMouseOnly() {
    m_isMouseOnly = true;
    leaveKeyboard();
}

/// A group gives its checked button a place among the Tab stops again at every change.
void Segments::leaveKeyboard() {
    if (!m_isMouseOnly) {
        return;
    }
    for (QAbstractButton* button : m_group->buttons()) {
        button->setFocusPolicy(Qt::NoFocus);
    }
}

} // namespace brobygger
