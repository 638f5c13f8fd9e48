// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace brobygger {

namespace {

constexpr const char* ids[] = {
    "today",         "citizens",     "referrals",    "calendar", "offers",   "cooperation", "evaluation", "improvement",
    "settings",      "search",       "phone",        "message",  "sms",      "letter",      "print",      "pdf",
    "add",           "edit",         "check",        "cross",    "question", "warning",     "clock",      "lock",
    "unlock",        "eye",          "eye-off",      "undo",     "person",   "persons",     "house",      "car",
    "bus",           "walk",         "companion",    "map-pin",  "filter",   "copy",        "import",     "export",
    "chevron-right", "chevron-down", "chevron-left", "note",     "document", "consent",     "shield",     "sun",
    "moon",          "repeat",       "ladder",       "coin",     "close",    "trash",       "info",       "app",
};
static_assert(std::size(ids) == static_cast<std::size_t>(IconName::App) + 1);

QByteArray recoloured(IconName name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconId(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Paints the SVG in the theme's colour of the moment; keeps the pictures it made, by colour and size.
class ThemedEngine final : public QIconEngine {
public:
    ThemedEngine(IconName name, IconTone tone)
        : m_name(name)
        , m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(painter, rect, m_name, colourFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("%1 %2 %3").arg(colour.name()).arg(size.width()).arg(size.height());
        QPixmap& made = m_made[key];
        if (made.isNull()) {
            made = QPixmap(size);
            made.fill(Qt::transparent);
            QPainter painter(&made);
            paintIcon(&painter, QRectF(QPointF(0, 0), QSizeF(size)), m_name, colour);
        }
        return made;
    }

    QIconEngine* clone() const override { return new ThemedEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("brobygger"); }

private:
    QColor colourFor(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        const Colours& c = colours(palette);
        return mode == QIcon::Disabled ? c.muted : iconColour(c, m_tone);
    }

    IconName m_name;
    IconTone m_tone;
    QHash<QString, QPixmap> m_made;
};

} // namespace

QList<IconName> allIcons() {
    QList<IconName> all;
    for (std::size_t i = 0; i < std::size(ids); ++i)
        all.append(static_cast<IconName>(i));
    return all;
}

QString iconId(IconName name) { return QLatin1String(ids[static_cast<std::size_t>(name)]); }

QIcon icon(IconName name, IconTone tone) { return QIcon(new ThemedEngine(name, tone)); }

void paintIcon(QPainter* painter, const QRectF& where, IconName name, const QColor& colour) {
    QSvgRenderer renderer(recoloured(name, colour));
    const qreal side = qMin(where.width(), where.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(where.center());
    renderer.render(painter, square);
}

QColor iconColour(const Colours& colours, IconTone tone) {
    switch (tone) {
    case IconTone::Muted: return colours.muted;
    case IconTone::Accent: return colours.accent;
    case IconTone::OnAccent: return colours.onAccent;
    case IconTone::Inverse: return colours.surface;
    case IconTone::Red: return colours.red.text;
    case IconTone::Amber: return colours.amber.text;
    case IconTone::Green: return colours.green.text;
    case IconTone::Text: break;
    }
    return colours.text;
}

} // namespace brobygger
