// the grid component
