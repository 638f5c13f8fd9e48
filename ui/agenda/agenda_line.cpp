// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_line.h"

#include "ui/kit/behaviour/accessible_role.h"
#include "ui/kit/look/text_size.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>

namespace brobygger {

namespace {

constexpr int leastHeight = 40;
constexpr int padding = 8;
constexpr int gap = 12;
constexpr int above = 8; // room over and under the words
constexpr int detailWidth = 136;
constexpr int linesShown = 2;
constexpr int cutForEllipsis = 3;
constexpr int narrowBelow = 660;

/// Breaks a text into lines of this width.
void breakLines(QTextLayout& layout, int width) {
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
}

QList<QTextLayout::FormatRange> formatsFor(qsizetype all, qsizetype bold, const QColor& text, const QColor& muted) {
    QTextCharFormat strong;
    strong.setFont(textFont(TextRole::Strong));
    strong.setForeground(text);
    QTextCharFormat quiet;
    quiet.setForeground(muted);
    const int length = static_cast<int>(qMin(bold, all));
    return {{0, length, strong}, {length, static_cast<int>(all) - length, quiet}};
}

/// The semibold name and the words after it on at most two lines, the last cut with an ellipsis where they do
/// not fit.
std::unique_ptr<QTextLayout> layOut(const QString& words, qsizetype bold, int width, const QColor& text, const QColor& muted) {
    auto layout = std::make_unique<QTextLayout>(words, textFont(TextRole::Body));
    layout->setFormats(formatsFor(words.size(), bold, text, muted));
    breakLines(*layout, width);
    if (layout->lineCount() > linesShown) {
        const QString kept = words.left(layout->lineAt(linesShown).textStart() - cutForEllipsis).trimmed() + QChar(0x2026);
        layout->setText(kept);
        layout->setFormats(formatsFor(kept.size(), bold, text, muted));
        breakLines(*layout, width);
    }
    return layout;
}

int lineHeight() { return QFontMetrics(textFont(TextRole::Body)).lineSpacing(); }

} // namespace

AgendaLine::AgendaLine(QWidget* parent)
    : QWidget(parent)
    , m_button(makeButton(QStringLiteral("agendaButton"), QString(), ButtonRole::Ordinary, this)) {
    setAccessibleRole(this, QAccessible::ListItem);
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_button->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &QPushButton::pressed, this, &AgendaLine::chosen);
    connect(m_button, &QPushButton::clicked, this, &AgendaLine::carriedOut);
}

void AgendaLine::setRow(const AgendaRow& row) {
    m_row = row;
    m_button->setText(row.action);
    m_button->setVisible(!row.action.isEmpty());
    // Many lines have the same button: a screen reader must hear whom it is about.
    m_button->setAccessibleName(row.name.isEmpty() ? row.action : QStringLiteral("%1: %2").arg(row.action, row.name));
    setAccessibleName(row.inWords());
    setToolTip(row.inWords());
    measureAgain();
    m_button->setGeometry(places(width()).button);
    update();
}

void AgendaLine::setColumns(const AgendaColumns& columns) {
    if (m_columns != columns) {
        m_columns = columns;
        measureAgain();
        m_button->setGeometry(places(width()).button);
        update();
    }
}

void AgendaLine::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    setAccessibleSelected(this, isCurrent);
    setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

AgendaColumns AgendaLine::wantedColumns() const {
    return {chipSize(m_row.chip).width(), m_row.action.isEmpty() ? 0 : m_button->sizeHint().width()};
}

QString AgendaLine::words(bool withDetail) const {
    QStringList parts{m_row.text};
    if (withDetail) {
        parts += m_row.detail;
    }
    parts.removeAll(QString());
    const QString rest = parts.join(QStringLiteral(" · "));
    return m_row.name.isEmpty() ? rest : m_row.name + QLatin1Char(' ') + rest;
}

AgendaLine::Places AgendaLine::places(int width) const {
    Places at;
    const QSize chip = chipSize(m_row.chip);
    const QSize warning = m_row.warning.text.isEmpty() ? QSize(0, 0) : chipSize(m_row.warning);
    const QSize button = m_row.action.isEmpty() ? QSize(0, 0) : m_button->sizeHint();
    const int right = width - padding;
    const int detailWide = scaled(detailWidth);
    if (width < scaled(narrowBelow)) {
        at.detailInWords = true;
        const int first = qMax(chip.height(), button.height());
        at.chip = QRect(padding, above + (first - chip.height()) / 2,
                        qMin(chip.width(), right - button.width() - gap - padding), chip.height());
        at.button = QRect(right - button.width(), above + (first - button.height()) / 2, button.width(), button.height());
        const int wide = right - padding;
        const int lines = layOut(words(true), m_row.name.size(), wide, {}, {})->lineCount();
        at.words = QRect(padding, above + first + 4, wide, lines * lineHeight());
        int bottom = at.words.bottom() + 1;
        if (warning.width() > 0) {
            at.warning = QRect(QPoint(padding, bottom + 4), warning);
            bottom += 4 + warning.height();
        }
        at.height = bottom + above;
        return at;
    }
    const int wordsLeft = padding + m_columns.chip + gap;
    const int detailLeft = right - m_columns.button - gap - detailWide;
    const int wordsWide = detailLeft - gap - wordsLeft;
    const int lines = layOut(words(false), m_row.name.size(), wordsWide, {}, {})->lineCount();
    const int wordsHigh = lines * lineHeight();
    const int detailLines = static_cast<int>(m_row.detail.size());
    const int detailHigh =
        detailLines * lineHeight() + (warning.width() > 0 ? warning.height() + (detailLines > 0 ? 2 : 0) : 0);
    at.height = qMax(scaled(leastHeight), qMax(wordsHigh, detailHigh) + 2 * above);
    const auto middle = [&at](int height) { return (at.height - 1 - height) / 2; };
    at.chip = QRect(padding, middle(chip.height()), qMin(chip.width(), m_columns.chip), chip.height());
    at.words = QRect(wordsLeft, middle(wordsHigh), wordsWide, wordsHigh);
    at.detail = QRect(detailLeft, middle(detailHigh), detailWide, detailLines * lineHeight());
    at.warning =
        QRect(detailLeft, at.detail.top() + at.detail.height() + (detailLines > 0 ? 2 : 0), warning.width(), warning.height());
    at.button = QRect(right - button.width(), middle(button.height()), button.width(), button.height());
    return at;
}

int AgendaLine::heightForWidth(int width) const {
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, places(width).height);
}

void AgendaLine::measureAgain() {
    m_heights.clear();
    updateGeometry();
}

QSize AgendaLine::sizeHint() const { return {narrowBelow, leastHeight}; }

QSize AgendaLine::minimumSizeHint() const { return {240, leastHeight}; }

bool AgendaLine::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) { // the button's font or style has changed
        m_heights.clear();
        m_button->setGeometry(places(width()).button);
    }
    return QWidget::event(event);
}

void AgendaLine::resizeEvent(QResizeEvent*) { m_button->setGeometry(places(width()).button); }

void AgendaLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureAgain();
    }
}

void AgendaLine::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
    event->accept();
}

void AgendaLine::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        Q_EMIT opened();
    }
}

void AgendaLine::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

void AgendaLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours(this);
    if (m_isCurrent) {
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(c.selection);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    } else {
        painter.setPen(QPen(c.line, 1));
        painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    }
    paintRow(painter);
}

void AgendaLine::paintRow(QPainter& painter) const {
    const Colours& c = colours(this);
    const QColor muted = m_isCurrent ? c.text : c.muted;
    const Places at = places(width());
    paintChip(&painter, at.chip, m_row.chip, c);
    layOut(words(at.detailInWords), m_row.name.size(), at.words.width(), c.text, muted)->draw(&painter, at.words.topLeft());
    if (!at.detailInWords) {
        const QFontMetrics metrics(textFont(TextRole::Body));
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(muted);
        for (qsizetype line = 0; line < m_row.detail.size(); ++line) {
            const QRect place(at.detail.left(), at.detail.top() + static_cast<int>(line) * lineHeight(), at.detail.width(),
                              lineHeight());
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(m_row.detail[line], Qt::ElideRight, place.width()));
        }
    }
    if (!at.warning.isEmpty()) {
        paintChip(&painter, at.warning, m_row.warning, c);
    }
}

} // namespace brobygger
