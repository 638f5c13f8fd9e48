// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace brobygger {

/// The program's own icons: one SVG each in resources/icons, 24 × 24, stroked in the colour of the place they
/// stand.
enum class IconName {
    Today,
    Citizens,
    Referrals,
    Calendar,
    Offers,
    Cooperation,
    Evaluation,
    Improvement,
    Settings,
    Search,
    Phone,
    Message,
    Sms,
    Letter,
    Print,
    Pdf,
    Add,
    Edit,
    Check,
    Cross,
    Question,
    Warning,
    Clock,
    Lock,
    Unlock,
    Eye,
    EyeOff,
    Undo,
    Person,
    Persons,
    House,
    Car,
    Bus,
    Walk,
    Companion,
    MapPin,
    Filter,
    Copy,
    Import,
    Export,
    ChevronRight,
    ChevronDown,
    ChevronLeft,
    Note,
    Document,
    Consent,
    Shield,
    Sun,
    Moon,
    Repeat,
    Ladder,
    Coin,
    Close,
    Trash,
    Info,
    App,
};

enum class IconTone { Text, Muted, Accent, OnAccent, Inverse, Red, Amber, Green };

/// Every icon there is, for tests and the command palette.
QList<IconName> allIcons();
/// The file name without folder and suffix: "map-pin".
QString iconId(IconName name);
/// An icon that takes its colour from the theme at the moment it is painted; disabled it is muted.
QIcon icon(IconName name, IconTone tone = IconTone::Text);
/// Paints one in any colour, for painters and print.
void paintIcon(QPainter* painter, const QRectF& where, IconName name, const QColor& colour);
QColor iconColour(const Colours& colours, IconTone tone);

} // namespace brobygger
