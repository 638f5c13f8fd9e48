// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/geometry.h"

#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextEdit>

namespace brobygger::test {

namespace {
constexpr int slack = 1; // rounding

QString nameOf(const QWidget* widget) {
    QString name = QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        name += QStringLiteral(" “%1”").arg(label->text().left(40));
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        name += QStringLiteral(" “%1”").arg(button->text());
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            return name + QStringLiteral(" in ") + at->objectName();
        if (QByteArray(at->metaObject()->className()).startsWith("brobygger::"))
            name += QStringLiteral(" < ") + QLatin1String(at->metaObject()->className()).mid(11);
    }
    return name;
}

/// Qt's own widgets lay their parts over each other as they like.
bool isInsideQt(const QWidget* widget) {
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QComboBox*>(at) || qobject_cast<const QAbstractSpinBox*>(at) ||
            qobject_cast<const QLineEdit*>(at) || qobject_cast<const QTabBar*>(at) || qobject_cast<const QHeaderView*>(at) ||
            qobject_cast<const QCalendarWidget*>(at) || qobject_cast<const QAbstractItemView*>(at) ||
            qobject_cast<const QGraphicsView*>(at) || qobject_cast<const QPlainTextEdit*>(at) ||
            qobject_cast<const QTextEdit*>(at) || qobject_cast<const QAbstractButton*>(at))
            return true;
    }
    return widget->objectName().startsWith(QLatin1String("qt_"));
}

QString cutWords(const QWidget* widget) {
    if (qobject_cast<const ElidedLabel*>(widget))
        return {};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return {};
        if (label->wordWrap()) {
            const int needs = label->heightForWidth(label->width());
            return needs > label->height() + slack
                       ? QStringLiteral("needs %1 px of height and has %2").arg(needs).arg(label->height())
                       : QString();
        }
        const int needs = label->sizeHint().width();
        return needs > label->width() + slack ? QStringLiteral("needs %1 px and has %2").arg(needs).arg(label->width())
                                              : QString();
    }
    const bool isWordsButton = qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
                               qobject_cast<const QRadioButton*>(widget) || qobject_cast<const Chip*>(widget);
    if (isWordsButton) {
        const int needs = qMin(widget->sizeHint().width(), widget->maximumWidth());
        if (needs > widget->width() + slack)
            return QStringLiteral("needs %1 px and has %2").arg(needs).arg(widget->width());
        const int high = qMin(widget->sizeHint().height(), widget->maximumHeight());
        if (high > widget->height() + 2 * slack)
            return QStringLiteral("needs %1 px of height and has %2").arg(high).arg(widget->height());
    }
    return {};
}

bool isControl(const QWidget* widget) {
    return widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QScrollArea*>(widget);
}

/// Why this widget cannot be brought into sight, going up from it; empty when it can.
QString outside(const QWidget* widget, const QWidget& root) {
    QRect place = widget->rect();
    for (const QWidget* at = widget; at != &root; at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        if (!parent)
            return {};
        place.translate(at->pos());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        const bool scrolls = area && area->viewport() == parent;
        const QRect room = parent->rect().adjusted(-slack, -slack, slack, slack);
        const bool fitsAcross = place.left() >= room.left() && place.right() <= room.right();
        const bool fitsDown = place.top() >= room.top() && place.bottom() <= room.bottom();
        const bool across = fitsAcross || (scrolls && area->horizontalScrollBar()->maximum() > 0 &&
                                           area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
        const bool down = fitsDown || (scrolls && area->verticalScrollBar()->maximum() > 0);
        if (!across || !down)
            return QStringLiteral("at %1,%2 %3×%4 in a place of %5×%6 of %7")
                .arg(place.x())
                .arg(place.y())
                .arg(place.width())
                .arg(place.height())
                .arg(room.width() - 2)
                .arg(room.height() - 2)
                .arg(nameOf(parent));
        if (scrolls)
            place = place.intersected(parent->rect()).isEmpty() ? parent->rect() : place.intersected(parent->rect());
    }
    return {};
}

/// By how much the content of a place that only scrolls downwards is cut off at its side; empty when it is not.
QString cutAtTheSide(const QWidget* widget) {
    const auto* area = qobject_cast<const QScrollArea*>(widget);
    if (!area || !area->widget() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return {};
    const int cut = area->widget()->width() - area->viewport()->width();
    return cut > slack ? QStringLiteral("cuts %1 px off its content at the side").arg(cut) : QString();
}

bool isScrolled(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    return area && area->isVisible() && area->verticalScrollBar()->maximum() > 0;
}

void findOverlaps(const QWidget* parent, QStringList& found) {
    QList<const QWidget*> children;
    for (const QObject* object : parent->children()) {
        const auto* child = qobject_cast<const QWidget*>(object);
        if (child && child->isVisible() && !child->isWindow() && !child->size().isEmpty() &&
            !QByteArray(child->metaObject()->className()).contains("MessageBar") &&
            !QByteArray(child->metaObject()->className()).contains("Toast") && !isInsideQt(child))
            children.append(child);
    }
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect common = children[i]->geometry().intersected(children[j]->geometry());
            if (common.width() > slack && common.height() > slack)
                found.append(QStringLiteral("%1 lies over %2").arg(nameOf(children[i]), nameOf(children[j])));
        }
    }
}
} // namespace

QStringList crowdedIn(const QWidget& root) {
    QStringList found;
    QList<const QWidget*> all{&root};
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == root.window())
            all.append(widget);
    }
    for (const QWidget* widget : std::as_const(all)) {
        if (isInsideQt(widget))
            continue;
        if (const QString cut = cutWords(widget); !cut.isEmpty())
            found.append(QStringLiteral("%1 %2").arg(nameOf(widget), cut));
        if (const QString cut = cutAtTheSide(widget); !cut.isEmpty())
            found.append(QStringLiteral("%1 %2").arg(nameOf(widget), cut));
        if (widget != &root && isControl(widget)) {
            if (const QString where = outside(widget, root); !where.isEmpty())
                found.append(QStringLiteral("%1 cannot be reached, %2").arg(nameOf(widget), where));
        }
        if (!qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QStackedWidget*>(widget))
            findOverlaps(widget, found);
        if (isScrolled(widget) && qobject_cast<const QScrollArea*>(widget)) {
            for (const QWidget* at = widget->parentWidget(); at && at != root.parentWidget(); at = at->parentWidget()) {
                if (isScrolled(at))
                    found.append(QStringLiteral("%1 scrolls inside %2").arg(nameOf(widget), nameOf(at)));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace brobygger::test
