// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

#include <functional>

class QWidget;

namespace brobygger {

struct PageContext;

/// What is known of an appointment before its form opens.
struct Booking {
    CitizenId citizen = {};  ///< invalid: the form asks
    QDateTime startsAt = {}; ///< at midnight only the day is known
    OfferId offer = {};      ///< where it is to be
    QString title = {};
    QString companion = {}; ///< who comes along, in the words of a referral
};

/// Shows what was booked or moved: the first one of a series.
using ShowBooked = std::function<void(AppointmentId)>;

/// Opens the form for a new appointment. The page that holds `parent` tells of it with a way back, and `show` is called when
/// there is one.
void openBooking(QWidget* parent, PageContext& context, const Booking& known, const ShowBooked& show = {});
/// Opens the same form on an appointment there is; its outcome is not the form's.
void openChange(QWidget* parent, PageContext& context, const AppointmentRow& row);
/// Opens the form for a new appointment like one that came to nothing, which stays as it is.
void openBookingAnew(QWidget* parent, PageContext& context, const AppointmentRow& missed);
/// Asks for a new time: of an appointment without an outcome by moving it, otherwise by booking it anew.
void openNewTime(QWidget* parent, PageContext& context, const AppointmentRow& row, const ShowBooked& show = {});
/// Asks for the new day and time of an appointment that was moved.
void openReschedule(QWidget* parent, PageContext& context, const AppointmentRow& row);
/// The same where it was chosen as what became of the appointment; the form begins by saying so.
void openRescheduleAsOutcome(QWidget* parent, PageContext& context, const AppointmentRow& row, const ShowBooked& show = {});

} // namespace brobygger
