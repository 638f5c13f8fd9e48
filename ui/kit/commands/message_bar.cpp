// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/message_bar.h"

#include "ui/kit/look/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <compare>
#include <functional>
#include <utility>

namespace brobygger {

namespace {

constexpr int aboveTheEdge = 44;
constexpr int besideTheEdges = 20;
constexpr int aboveAButton = 12;
constexpr int widest = 640;
constexpr int narrowest = 240;
constexpr int lowestBar = 44;
constexpr int largeField = 3;          // from this part of the height of the page on
constexpr int longerWithAction = 4;    // there is something to decide
constexpr qsizetype longestTold = 280; // of what was done: four lines
constexpr qsizetype readAtOnce = 100;  // so many letters are read in the usual time, more need more

/// The part of a control that can be seen, in the measures of the host; empty where it is scrolled away or behind.
QRect seenPlace(const QWidget& host, const QWidget& control) {
    const QRect seen = control.visibleRegion().boundingRect();
    return seen.isEmpty() ? QRect() : QRect(control.mapTo(&host, seen.topLeft()), seen.size());
}

QString shortened(const QString& text) {
    return text.size() > longestTold ? text.left(longestTold).trimmed() + QChar(0x2026) : text;
}

/// Whether somebody writes or chooses in it. A table or list is none.
bool isField(const QWidget& control) {
    return control.inherits("QLineEdit") || control.inherits("QPlainTextEdit") || control.inherits("QTextEdit") ||
           control.inherits("QComboBox") || control.inherits("QAbstractSpinBox");
}

/// Where its last row ends, told by the first column that is not hidden; -1 where it shows none.
int endOfRows(const QAbstractItemView& list) {
    const QAbstractItemModel* model = list.model();
    const QModelIndex root = list.rootIndex();
    const int last = model ? model->rowCount(root) - 1 : -1;
    for (int column = 0; last >= 0 && column < model->columnCount(root); ++column) {
        if (const QRect cell = list.visualRect(model->index(last, column, root)); !cell.isEmpty())
            return cell.bottom();
    }
    return -1;
}

/// The part of a list that its rows take, in the measures of the host.
QRect rowsPlace(const QWidget& host, const QAbstractItemView& list) {
    const QWidget* viewport = list.viewport();
    const QRect seen = viewport->visibleRegion().boundingRect().intersected({0, 0, viewport->width(), endOfRows(list) + 1});
    return seen.isEmpty() ? QRect() : QRect(viewport->mapTo(&host, seen.topLeft()), seen.size());
}

/// The row of a list that is the current one, in the measures of the host.
QRect currentRowPlace(const QWidget& host, const QAbstractItemView& list) {
    const QWidget* viewport = list.viewport();
    const QRect cell = list.visualRect(list.currentIndex());
    const QRect seen = viewport->visibleRegion().boundingRect().intersected({0, cell.top(), viewport->width(), cell.height()});
    return seen.isEmpty() ? QRect() : QRect(viewport->mapTo(&host, seen.topLeft()), seen.size());
}

/// What a message may come to lie over, in the measures of its host.
struct OnPage {
    QList<QRect> mainButtons;
    QList<QRect> needed; ///< each button that can be pressed, the field one writes in, a card that lies over the page
    QList<QRect> chosen; ///< rows, and what has the focus and paints its words itself, such as an appointment in the calendar
    QList<QRect> words;  ///< whatever else one may be reading
};

/// How much of it lies under a place, in pixels; what weighs most comes first.
struct Covered {
    qint64 mainButtons = 0;
    qint64 needed = 0;
    qint64 chosen = 0;
    qint64 words = 0;
    auto operator<=>(const Covered&) const = default;
};

qint64 pixelsUnder(const QRect& place, const QList<QRect>& others) {
    qint64 pixels = 0;
    for (const QRect& other : others) {
        const QRect under = place.intersected(other);
        pixels += under.isEmpty() ? 0 : qint64(under.width()) * under.height();
    }
    return pixels;
}

Covered coveredBy(const QRect& place, const OnPage& page) {
    return {pixelsUnder(place, page.mainButtons), pixelsUnder(place, page.needed), pixelsUnder(place, page.chosen),
            pixelsUnder(place, page.words)};
}

/// Buttons and fields. A field as large as a page of text shows enough beside the message.
void addNeeded(OnPage& page, const QWidget& host, const QWidget& widget) {
    const QRect seen = seenPlace(host, widget);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->property("role") == QStringLiteral("primary"))
            page.mainButtons.append(seen);
        if (button->isEnabled())
            page.needed.append(seen);
    } else if (widget.property("popover").toBool() ||
               (widget.hasFocus() && isField(widget) && seen.height() < host.height() / largeField)) {
        page.needed.append(seen);
    }
}

void addWords(OnPage& page, const QWidget& host, const QWidget& widget) {
    if (const auto* list = qobject_cast<const QAbstractItemView*>(&widget)) {
        page.words.append(rowsPlace(host, *list));
        page.chosen.append(currentRowPlace(host, *list));
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (!label->text().isEmpty())
            page.words.append(seenPlace(host, widget));
    } else if (widget.focusPolicy() != Qt::NoFocus && !isField(widget) && !widget.inherits("QAbstractButton") &&
               !widget.inherits("QAbstractScrollArea")) {
        (widget.hasFocus() ? page.chosen : page.words).append(seenPlace(host, widget));
    }
}

OnPage whatIsOn(const QWidget& host, const QWidget& message) {
    OnPage page;
    for (const QWidget* widget : host.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget != &message && !message.isAncestorOf(widget) && widget->window() == host.window()) {
            addNeeded(page, host, *widget);
            addWords(page, host, *widget);
        }
    }
    for (QList<QRect>* places : {&page.mainButtons, &page.needed, &page.chosen, &page.words})
        places->removeAll(QRect());
    return page;
}

/// The heights a message may end at: where it stands by itself, and just above what lies there, the lowest first.
QList<int> levels(int lowest, const OnPage& page) {
    QList<int> bottoms = {lowest};
    for (const QRect& other : page.needed + page.chosen + page.words) {
        if (const int above = other.top() - aboveAButton - 1; above < lowest)
            bottoms.append(above);
    }
    std::sort(bottoms.begin(), bottoms.end(), std::greater<>());
    bottoms.erase(std::unique(bottoms.begin(), bottoms.end()), bottoms.end());
    return bottoms;
}

/// Where a message covers least: where it stands by itself when it can, at the right, in the middle or at the left, and as low
/// as it can be. It leaves the bottom for words only where it then covers nothing, and not for the middle of its host: that is
/// read. It comes further up only to keep clear of what is in use.
QRect leastCovering(const QRect& byItself, const QSize& host, const OnPage& page) {
    QRect best = byItself;
    Covered least = coveredBy(best, page);
    const int right = host.width() - besideTheEdges - byItself.width();
    for (const int bottom : levels(byItself.bottom(), page)) {
        const bool isClear = least.mainButtons == 0 && least.needed == 0;
        if (least == Covered() || (isClear && bottom < host.height() * 2 / 3))
            break;
        const bool isForWordsOnly = isClear && least.chosen == 0 && bottom < byItself.bottom();
        for (const int left : {right, byItself.left(), besideTheEdges}) {
            const QRect tried(left, bottom - byItself.height() + 1, byItself.width(), byItself.height());
            const Covered covered = coveredBy(tried, page);
            if (tried.top() >= 0 && covered < least && (!isForWordsOnly || covered == Covered())) {
                best = tried;
                least = covered;
            }
        }
    }
    return best;
}

/// Whether with this event another page or tab comes to the front of the host.
bool bringsAnotherPage(const QWidget& host, const QObject& watched, const QEvent& event) {
    const QObject* around = watched.parent();
    return event.type() == QEvent::Show && !event.spontaneous() && watched.isWidgetType() && around &&
           around->inherits("QStackedWidget") && host.isAncestorOf(static_cast<const QWidget*>(&watched));
}

/// Whether after this event a control may stand where there was none before.
bool comesIntoTheWay(const QEvent& event) {
    return event.type() == QEvent::Show || event.type() == QEvent::Move || event.type() == QEvent::Resize ||
           event.type() == QEvent::EnabledChange;
}

/// What a screen reader announces when it appears, without interrupting what is being read.
class AccessibleMessage final : public QAccessibleWidget {
public:
    explicit AccessibleMessage(QWidget* bar)
        : QAccessibleWidget(bar, QAccessible::Notification) {}
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object) {
    auto* bar =
        className == QLatin1String(MessageBar::staticMetaObject.className()) ? qobject_cast<MessageBar*>(object) : nullptr;
    return bar ? new AccessibleMessage(bar) : nullptr;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(makeLabel(QString(), TextRole::Body))
    , m_action(makeButton(QStringLiteral("messageActionButton"), QString(), ButtonRole::Ordinary))
    , m_next(makeButton(QStringLiteral("messageNextButton"), QString(), ButtonRole::Ordinary))
    , m_close(new QToolButton) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setIcon(icon(IconName::Close, IconTone::Muted));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_next);
    row->addWidget(m_close);
    m_next->hide();
    setMinimumHeight(lowestBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    QAccessible::installFactory(makeAccessible);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Somebody on the way to the button is not overtaken.
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            m_timer.start(m_lifetime);
        else
            dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] { runAndDismiss(m_run); });
    connect(m_next, &QPushButton::clicked, this, [this] { runAndDismiss(m_runNext); });
    retranslate();
}

void MessageBar::runAndDismiss(std::function<void()>& what) {
    // Taken out first: it may show a message of its own here.
    const auto run = std::exchange(what, nullptr);
    dismiss();
    if (run)
        run();
}

void MessageBar::floatOver(QWidget* host) {
    m_host = host;
    setParent(host);
    setProperty("toast", true);
    for (QPushButton* button : {m_action, m_next})
        button->setProperty("role", QStringLiteral("toast"));
    m_close->setIcon(icon(IconName::Close, IconTone::Inverse));
    m_givingWay.setSingleShot(true);
    m_givingWay.setInterval(0);
    connect(&m_givingWay, &QTimer::timeout, this, &MessageBar::giveWay);
    // Whoever goes to a field under it wants to see what is written there.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now && m_host && m_host->isAncestorOf(now))
            giveWay();
    });
}

void MessageBar::tell(const QString& text) { present(Tone::Green, text, {}, nullptr); }

void MessageBar::offer(const QString& text, const QString& actionLabel, std::function<void()> action) {
    present(Tone::Green, text, actionLabel, std::move(action));
    m_isOffer = true;
    Q_EMIT offered();
}

void MessageBar::withdraw(quint64 step) {
    if (step == m_step && step != 0)
        dismiss();
}

void MessageBar::addNext(const QString& label, std::function<void()> next) {
    m_runNext = std::move(next);
    m_next->setText(label);
    m_next->show();
    place();
}

void MessageBar::warn(const QString& text) { present(Tone::Amber, text, {}, nullptr); }

void MessageBar::fail(const QString& text) { present(Tone::Red, text, {}, nullptr); }

void MessageBar::ask(Tone tone, const QString& text, const QString& actionLabel, std::function<void()> action) {
    present(tone, text, actionLabel, std::move(action));
}

void MessageBar::dismiss() {
    m_timer.stop();
    m_run = nullptr;
    m_runNext = nullptr;
    m_isOffer = false;
    m_step = 0;
    m_isOverAnotherPage = false;
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_returnTo && m_returnTo->isVisible())
        m_returnTo->setFocus(Qt::OtherFocusReason);
    m_returnTo.clear();
    Q_EMIT dismissed();
}

bool MessageBar::takeFocus() {
    if (!isVisible())
        return false;
    if (QWidget* before = QApplication::focusWidget(); before && !isAncestorOf(before))
        m_returnTo = before;
    // What comes next is likelier wanted than taking back what was just done.
    QWidget* wanted = !m_next->isHidden()     ? static_cast<QWidget*>(m_next)
                      : !m_action->isHidden() ? static_cast<QWidget*>(m_action)
                                              : m_close;
    wanted->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::present(Tone tone, const QString& text, const QString& actionLabel, std::function<void()> action) {
    m_tone = tone;
    m_run = std::move(action);
    m_text->setText(tone == Tone::Green ? shortened(text) : text); // what was done repeats what was written, however long
    m_action->setText(actionLabel);
    m_action->setVisible(!actionLabel.isEmpty());
    m_runNext = nullptr;
    m_isOffer = false;
    m_step = 0;
    m_next->hide();
    setAccessibleName(text);
    if (!isAncestorOf(QApplication::focusWidget()))
        hide(); // one message after another is announced too
    place();
    setVisible(true);
    // What is told while another page is being opened is told there.
    m_isNew = true;
    QTimer::singleShot(0, this, [this] { m_isNew = false; });
    if (tone == Tone::Red)
        m_timer.stop();
    else
        m_timer.start(lifetimeOf(text) * (actionLabel.isEmpty() ? 1 : longerWithAction));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT shown(text);
}

int MessageBar::lifetimeOf(const QString& text) const {
    return static_cast<int>(m_lifetime * qMax(readAtOnce, text.size()) / readAtOnce);
}

QSize MessageBar::sizeHint() const { return QFrame::sizeHint().expandedTo({0, lowestBar}); }

void MessageBar::place() {
    if (!m_host)
        return;
    const int room = m_host->width() - 2 * besideTheEdges;
    // The label's own idea of a good width wraps early; the words stand on one line where they can.
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 1;
    const int others = 44 + 8 + 8 + m_close->sizeHint().width() +
                       (m_action->isHidden() ? 0 : 8 + m_action->sizeHint().width()) +
                       (m_next->isHidden() ? 0 : 8 + m_next->sizeHint().width());
    const int width = qMin(qBound(narrowest, words + others, widest), room);
    const int height = qMax(lowestBar, heightForWidth(width));
    const int top = m_host->height() - aboveTheEdge - height;
    const OnPage page = whatIsOn(*m_host, *this);
    setGeometry(leastCovering({(m_host->width() - width) / 2, qMax(0, top), width, height}, m_host->size(), page));
    const Covered covered = coveredBy(geometry(), page);
    m_under = {covered.mainButtons, covered.needed};
    raise();
}

/// Another page, or a row that was chosen, may have brought a button to where the message stands. It does not move from under
/// the pointer, and not for what has been under it all the time because there is no room elsewhere.
void MessageBar::giveWay() {
    if (!m_host || isHidden() || underMouse())
        return;
    if (std::exchange(m_isOverAnotherPage, false)) {
        place();
        return;
    }
    const Covered now = coveredBy(geometry(), whatIsOn(*m_host, *this));
    const Needed needed{now.mainButtons, now.needed};
    if (needed > m_under)
        place();
    else
        m_under = needed;
}

void MessageBar::leavePage() {
    const bool isToStay = m_tone == Tone::Red || m_run || m_runNext || isAncestorOf(QApplication::focusWidget());
    if (isToStay || m_isNew)
        m_isOverAnotherPage = true;
    else
        dismiss();
}

void MessageBar::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    if (m_host)
        m_givingWay.start();
}

void MessageBar::showEvent(QShowEvent* event) {
    if (m_host) {
        qApp->installEventFilter(this);
        place(); // the page may have got another size while it was hidden
    }
    QFrame::showEvent(event);
}

void MessageBar::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    const bool isHiddenWithItsPage = m_host && !isHidden() && !event->spontaneous();
    if (isHiddenWithItsPage) // which is being hidden now
        QMetaObject::invokeMethod(this, &MessageBar::leavePage, Qt::QueuedConnection);
    QFrame::hideEvent(event);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
    if (m_host && bringsAnotherPage(*m_host, *watched, *event))
        leavePage();
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    else if (comesIntoTheWay(*event) && watched != this && watched->isWidgetType() &&
             !isAncestorOf(static_cast<QWidget*>(watched)))
        m_givingWay.start();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    const ToneColours tone = c.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_host) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.text);
    } else {
        painter.setPen(QPen(tone.ground.darker(m_tone == Tone::Neutral ? 105 : 108), 1));
        painter.setBrush(tone.ground);
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const IconName sign = m_tone == Tone::Red || m_tone == Tone::Amber ? IconName::Warning
                          : m_tone == Tone::Green                      ? IconName::Check
                                                                       : IconName::Info;
    paintIcon(&painter, QRectF(14, height() / 2.0 - 10, 20, 20), sign, m_host ? inverse(c).tone(m_tone).text : tone.text);
}

void MessageBar::retranslate() {
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
}

} // namespace brobygger
