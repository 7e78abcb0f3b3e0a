import { createContext, useContext } from 'react';

/** Does what is open under Negotiate stand in place of the list? Then its head has the way back. */
export const ListFolded = createContext(false);
export const useListFolded = (): boolean => useContext(ListFolded);
