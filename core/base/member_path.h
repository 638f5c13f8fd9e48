// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>

namespace brobygger {

template <class Member> struct MemberOf;
template <class Owner, class Type> struct MemberOf<Type Owner::*> {
    using Record = Owner;
};

/// The record that a member belongs to.
template <auto member> using RecordOf = typename MemberOf<decltype(member)>::Record;

/// The part of a record that a path of members leads to: `partAt<&Citizen::safeContact, &SafeContact::note>(citizen)`.
template <auto first, auto... rest> auto& partAt(auto& record) {
    if constexpr (sizeof...(rest) == 0) {
        return record.*first;
    } else {
        return partAt<rest...>(record.*first);
    }
}

template <class Record, auto... path> using PartOf = std::remove_cvref_t<decltype(partAt<path...>(std::declval<Record&>()))>;

} // namespace brobygger
